import torch
from torch import nn

lenet = nn.Sequential(
    nn.Conv2d(1, 6, 5, padding=2), nn.Tanh(), nn.AvgPool2d(2),
    nn.Conv2d(6, 16, 5), nn.Tanh(), nn.AvgPool2d(2),
    nn.Conv2d(16, 120, 5), nn.Tanh(),
)
x = torch.randn(4, 1, 28, 28)
for layer in lenet:
    x = layer(x)
    print(f"{type(layer).__name__:9}", tuple(x.shape))
