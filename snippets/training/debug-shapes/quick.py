import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 16, 3), nn.ReLU(), nn.MaxPool2d(2),
                      nn.Flatten(), nn.LazyLinear(10))
x = torch.zeros(2, 3, 32, 48)            # 固定的输入；各维都不相等
for layer in model:
    x = layer(x)
    print(f"{type(layer).__name__:10} {tuple(x.shape)}")
