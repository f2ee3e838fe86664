import torch
from torch import nn

x = torch.tensor([[1., 2., 5., 0.], [3., 4., 1., 2.],
                  [0., 0., 8., 6.], [0., 4., 7., 3.]])[None, None]
print(nn.MaxPool2d(2)(x)[0, 0])            # 每 2×2 格取最大
print(nn.AvgPool2d(2)(x)[0, 0])            # 每 2×2 格取平均
images = torch.randn(8, 16, 32, 32)
print(nn.MaxPool2d(2)(images).shape)       # 高宽减半，通道不变
