import torch
from torch import nn

image = torch.randn(1, 28, 28)               # 没有 batch 维
conv = nn.Conv2d(1, 32, kernel_size=3)
x = conv(image)
print("卷积当成一张图：", x.shape)
print("flatten(1) 之后：", x.flatten(1).shape)
print("本该是：        ", conv(image.unsqueeze(0)).flatten(1).shape)
try:
    nn.BatchNorm2d(32)(x)
except ValueError as error:
    print(error)
