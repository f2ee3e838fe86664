import torch
from torch import nn

layers = {
    "BatchNorm2d": nn.BatchNorm2d(8),
    "GroupNorm": nn.GroupNorm(4, 8),
    "BatchNorm2d.eval()": nn.BatchNorm2d(8).eval(),
}
for size in (7, 1):                      # 全局池化之后只剩 1×1
    for name, layer in layers.items():
        try:
            layer(torch.randn(1, 8, size, size))
            result = "可以"
        except ValueError as error:
            result = error
        print(f"{size}×{size} {name}: {result}")
