import torch
from torch import nn

fixed = nn.LayerNorm([64, 32, 32])       # 把高和宽也写死了
for size in (32, 48):
    x = torch.randn(8, 64, size, size)
    try:
        print(fixed(x).shape)
    except RuntimeError as error:
        print(error)
    print(nn.GroupNorm(1, 64)(x).shape)
