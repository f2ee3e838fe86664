import torch
from torch import nn

lenet = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.Tanh(), nn.AvgPool2d(2),
    nn.Conv2d(6, 16, 5), nn.Tanh(), nn.AvgPool2d(2),
    nn.Conv2d(16, 120, 5), nn.Tanh(),
)
lenet(torch.randn(4, 1, 28, 28))     # LeNet-5 要 32×32，MNIST 是 28×28
