from itertools import product

import torch
from torch import nn


def out_size(n, k, s=1, p=0, op=0, d=1):
    return (n - 1) * s - 2 * p + d * (k - 1) + op + 1


for k, s, p, op, d in product((2, 3, 4), (2, 3), (0, 1), (0, 1), (1, 2)):
    up = nn.ConvTranspose2d(1, 1, k, s, p, op, dilation=d)
    size = up(torch.zeros(1, 1, 7, 7)).shape[-1]
    assert size == out_size(7, k, s, p, op, d)
print("48 组参数，公式都对")

encoder = nn.Conv2d(1, 8, 3, stride=2, padding=1)
decoder = nn.ConvTranspose2d(8, 1, 3, stride=2, padding=1)
for size in (27, 28):                    # 两种大小缩小后都是 14
    code = encoder(torch.zeros(1, 1, size, size))
    print(f"{size} → {code.shape[-1]} → {decoder(code).shape[-1]}")

fixed = nn.ConvTranspose2d(8, 1, 3, stride=2, padding=1, output_padding=1)
print("output_padding=1：", tuple(fixed(code).shape))
print("output_size：", tuple(decoder(code, output_size=(28, 28)).shape))
