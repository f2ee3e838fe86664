import torch
from torch import nn


def tried(conv, x):
    try:
        return tuple(conv(x).shape)
    except RuntimeError as error:
        return error


conv = nn.Conv2d(3, 16, 5)
x = torch.rand(4, 28, 28, 3)         # 通道在最后：OpenCV、NumPy、PIL 的次序
print(tried(conv, x))
print(tried(conv, x.permute(0, 3, 1, 2)))

conv = nn.Conv2d(1, 16, 5)
x = torch.rand(64, 28, 28)           # 一批灰度图，缺通道维
print(tried(conv, x))
print(tried(conv, x.unsqueeze(1)))
