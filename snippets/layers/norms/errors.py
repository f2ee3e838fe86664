import torch
from torch import nn

try:
    nn.GroupNorm(32, 48)                      # 48 不能分成 32 组
except ValueError as error:
    print(error)
print(nn.GroupNorm(16, 48))

pooled = torch.randn(8, 64, 1, 1)             # 池化到只剩一个像素
try:
    nn.InstanceNorm2d(64)(pooled)
except ValueError as error:
    print(error)
print(tuple(nn.GroupNorm(32, 64)(pooled).shape))
