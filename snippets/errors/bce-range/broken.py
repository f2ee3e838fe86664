import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1))
output = model(10 * torch.randn(64, 8)).squeeze(1)
labels = torch.randint(0, 2, (64,)).float()
loss = nn.BCELoss()(output, labels)
