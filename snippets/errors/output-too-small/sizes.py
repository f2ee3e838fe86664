import torch
from torch import nn

pool = nn.MaxPool2d(2)
for size in (28, 32):
    x, sizes = torch.zeros(1, 1, size, size), [size]
    while x.shape[-1] > 1:
        x = pool(x)
        sizes.append(x.shape[-1])
    print(*sizes, sep=" → ")

x = torch.zeros(4, 512, 2, 2)
print(nn.AdaptiveAvgPool2d(1)(x).shape)      # 最后一层：不管多大都变成 1×1
