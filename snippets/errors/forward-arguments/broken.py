import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
x, mask = torch.randn(2, 4), torch.ones(2, 4)
model(x, mask)
