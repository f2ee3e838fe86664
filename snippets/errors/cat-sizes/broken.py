import torch
from torch import nn

skip = torch.randn(1, 16, 25, 25)                # U-Net 的一层，25 是奇数
x = nn.MaxPool2d(2)(skip)
x = nn.ConvTranspose2d(16, 16, kernel_size=2, stride=2)(x)
torch.cat([skip, x], dim=1)
