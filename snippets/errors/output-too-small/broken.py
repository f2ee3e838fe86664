import torch
from torch import nn

layers, channels = [], 1
for out in (16, 32, 64, 128, 256):       # VGG 的五段，每段高宽减半
    layers += [nn.Conv2d(channels, out, 3, padding=1), nn.MaxPool2d(2)]
    channels = out
model = nn.Sequential(*layers)
model(torch.randn(4, 1, 28, 28))
