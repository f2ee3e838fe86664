import torch
from torch import nn

model, x, y = nn.Linear(4, 1), torch.randn(8, 4), torch.randn(8, 1)
running_loss = 0.0
loss = nn.functional.mse_loss(model(x), y)
running_loss += loss.item()
print(loss.shape, type(running_loss))
