import torch
from torch import nn


def count(layer):
    return sum(p.numel() for p in layer.parameters())


full = nn.Conv2d(64, 128, 3, padding=1, bias=False)
depthwise = nn.Conv2d(64, 64, 3, padding=1, groups=64, bias=False)
pointwise = nn.Conv2d(64, 128, kernel_size=1, bias=False)
separable = nn.Sequential(depthwise, pointwise)
for name, layer in dict(full=full, depthwise=depthwise,
                        pointwise=pointwise).items():
    print(f"{name:9} {str(tuple(layer.weight.shape)):18} {count(layer):6}")

x = torch.randn(1, 64, 32, 32)
print("形状相同：", full(x).shape == separable(x).shape,
      "参数", count(full), "与", count(separable))

before = depthwise(x)
x[:, 5] = 0                                   # 只改第 5 个通道
changed = (depthwise(x) != before).any(dim=(2, 3))
print("变了的输出通道：", changed[0].nonzero().flatten().tolist())
