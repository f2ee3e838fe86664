import torch
from torch import nn

fcn = nn.Sequential(
    nn.Conv2d(3, 32, kernel_size=3, stride=2, padding=1), nn.ReLU(),   # 1/2
    nn.Conv2d(32, 64, kernel_size=3, stride=2, padding=1), nn.ReLU(),  # 1/4
    nn.Conv2d(64, 21, kernel_size=1),                      # 每处 21 类的分数
    nn.ConvTranspose2d(21, 21, kernel_size=8, stride=4, padding=2))   # 放大
print(tuple(fcn(torch.randn(2, 3, 64, 96)).shape))
