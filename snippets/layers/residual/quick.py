import torch
from torch import nn

net = nn.Sequential(
    nn.Conv2d(64, 64, 3, padding=1, bias=False), nn.BatchNorm2d(64), nn.ReLU(),
    nn.Conv2d(64, 64, 3, padding=1, bias=False), nn.BatchNorm2d(64))
x = torch.randn(8, 64, 32, 32)
out = (net(x) + x).relu()            # 先相加，再激活
print(tuple(out.shape))
