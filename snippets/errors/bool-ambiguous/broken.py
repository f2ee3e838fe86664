import torch
from torch import nn

model = nn.Linear(3, 1)
output, target = model(torch.randn(8, 3)), torch.randn(8, 1)
loss = nn.MSELoss(output, target)
