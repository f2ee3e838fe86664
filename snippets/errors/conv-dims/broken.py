import torch
from torch import nn

conv = nn.Conv2d(1, 32, kernel_size=3)
images = torch.randn(64, 28, 28)
x = images.view(64, -1)              # 全连接网络留下的一行：展平
conv(x)
