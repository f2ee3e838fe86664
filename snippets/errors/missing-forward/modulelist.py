import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)])
x = torch.randn(3, 4)
try:
    layers(x)                        # 只是一个列表，不知道怎样算
except NotImplementedError as error:
    print(error)

print(nn.Sequential(*layers)(x).shape)       # 依次算：用 Sequential
for layer in layers:                         # 或自己写循环
    x = layer(x)
print(x.shape)
