import torch
from torch import nn

block = nn.Sequential(
    nn.Conv2d(3, 64, kernel_size=3, padding=1),
    nn.LayerNorm(64),                    # 想按 64 个通道归一化
)
block(torch.randn(8, 3, 32, 32))
