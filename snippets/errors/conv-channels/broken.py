import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 16, kernel_size=5),     # 照 MNIST 写的：1 个通道
    nn.ReLU(),
    nn.MaxPool2d(2),
)
images = torch.randn(4, 3, 256, 256)     # 换成了彩色图
model(images)
