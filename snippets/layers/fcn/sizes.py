import torch
import torch.nn.functional as F
from torch import nn

down = nn.MaxPool2d(2)
up = nn.ConvTranspose2d(8, 8, kernel_size=4, stride=2, padding=1)
x = torch.randn(1, 8, 65, 96)                 # 65 是奇数
out = up(down(x))
print(tuple(out.shape))
try:
    out + x
except RuntimeError as error:
    print(error)
out = F.interpolate(out, size=x.shape[-2:], mode="bilinear")
print(tuple((out + x).shape))                 # 按要加的那张图来放大
