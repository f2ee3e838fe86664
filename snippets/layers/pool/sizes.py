import torch
from torch import nn

pools = [nn.MaxPool2d(2), nn.MaxPool2d(3),             # stride 默认等于核
         nn.MaxPool2d(3, stride=2, padding=1),         # 窗口有重叠
         nn.MaxPool2d(2, ceil_mode=True)]
for pool in pools:
    sizes = [pool(torch.zeros(1, 1, n, n)).shape[-1] for n in (32, 7)]
    print(f"kernel={pool.kernel_size} stride={pool.stride} "
          f"padding={pool.padding} ceil_mode={pool.ceil_mode}："
          f"32 → {sizes[0]}，7 → {sizes[1]}")
