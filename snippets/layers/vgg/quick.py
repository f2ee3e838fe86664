import torch
from torch import nn

block = nn.Sequential(
    nn.Conv2d(3, 64, kernel_size=3, padding=1), nn.ReLU(),
    nn.Conv2d(64, 64, kernel_size=3, padding=1), nn.ReLU(),
    nn.MaxPool2d(2))
print(tuple(block(torch.randn(8, 3, 32, 32)).shape))
