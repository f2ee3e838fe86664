import torch
from torch import nn

layer = nn.Conv2d(3, 16, kernel_size=3, padding=1)
x = torch.zeros(1, 3, 32, 32)                # 全零的输入就够了
print(tuple(x.shape), "→", tuple(layer(x).shape))
print(sum(p.numel() for p in layer.parameters()), "个参数")
