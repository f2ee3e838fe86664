import torch
import torch.nn.functional as F
from torch import nn

skip = torch.randn(1, 16, 25, 25)
x = nn.MaxPool2d(2)(skip)
print("下采样：", x.shape)
x = nn.ConvTranspose2d(16, 16, kernel_size=2, stride=2)(x)
print("上采样：", x.shape)

x = F.interpolate(x, size=skip.shape[-2:])       # 以跳接过来的为准
print("拼接：  ", torch.cat([skip, x], dim=1).shape)
