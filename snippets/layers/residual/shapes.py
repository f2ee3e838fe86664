import torch
from torch import nn

conv = nn.Conv2d(64, 128, 3, stride=2, padding=1)
x = torch.randn(8, 64, 32, 32)
try:
    conv(x) + x
except RuntimeError as error:
    print(error)
downsample = nn.Conv2d(64, 128, kernel_size=1, stride=2)
print(tuple((conv(x) + downsample(x)).shape))

gray = torch.randn(8, 1, 28, 28)              # 只有一个通道
conv = nn.Conv2d(1, 16, 3, padding=1)
print("不报错，同一张图加到了 16 个通道：", tuple((conv(gray) + gray).shape))
