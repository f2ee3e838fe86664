import torch
from torch import nn

x = torch.randn(4, 3, 32, 32)                 # 4 张 32×32 的彩色图
model = nn.Sequential(
    nn.Conv2d(3, 16, kernel_size=3, padding=1),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.LazyLinear(10),                        # 输入有多少个特征，不用自己算
)
for layer in model:
    x = layer(x)
    print(f"{type(layer).__name__:<10}", tuple(x.shape))
