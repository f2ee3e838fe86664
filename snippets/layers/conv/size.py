from itertools import product

import torch
from torch import nn


def out_size(n, k, p=0, s=1, d=1):
    return (n + 2 * p - d * (k - 1) - 1) // s + 1    # // 是向下取整


image = torch.zeros(1, 1, 32, 45)
video = torch.zeros(1, 1, 12, 32, 45)                # 多一维：帧
cases = list(product((1, 2, 3, 5), (0, 1, 2), (1, 2, 3), (1, 2)))
for k, p, s, d in cases:
    for conv_class, x in ((nn.Conv2d, image), (nn.Conv3d, video)):
        out = conv_class(1, 1, k, s, p, d)(x)
        expected = [out_size(n, k, p, s, d) for n in x.shape[2:]]
        assert list(out.shape[2:]) == expected
print(f"{len(cases)} 组参数，公式都对")

for k, d in ((3, 1), (5, 1), (3, 2), (3, 4)):
    p = d * (k - 1) // 2
    same = nn.Conv2d(1, 1, k, padding="same", dilation=d)(image)
    print(f"kernel_size={k}, dilation={d}, padding={p}："
          f"32 → {out_size(32, k, p, d=d)}，same：32 → {same.shape[2]}")
