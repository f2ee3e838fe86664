import torch
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=3, padding=1)    # 输入通道, 输出通道
images = torch.randn(8, 3, 32, 32)                   # (batch, 通道, 高, 宽)
print("输出", tuple(conv(images).shape))
print("权重", tuple(conv.weight.shape), "偏置", tuple(conv.bias.shape))
