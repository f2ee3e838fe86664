import torch
from torch import nn

block = nn.Sequential(
    nn.Conv2d(3, 16, kernel_size=3, padding=1, bias=False),
    nn.BatchNorm2d(16),                       # 参数是通道数
    nn.ReLU())
x = block[:2](torch.randn(8, 3, 32, 32) * 5 + 2)    # 激活之前，每个通道：
print("均值都是 0：", (x.mean((0, 2, 3)).abs() < 1e-4).all().item())
print("标准差都是 1：", ((x.std((0, 2, 3)) - 1).abs() < 1e-2).all().item())
