import torch
from torch import nn

layer = nn.Linear(64, 10)
for shape in [(64,), (32, 64), (32, 20, 64), (8, 5, 5, 64)]:
    print(f"{shape!s:14} → {tuple(layer(torch.randn(shape)).shape)}")

tokens = torch.randn(32, 20, 64)             # 每一步各算各的
print(torch.allclose(layer(tokens)[:, 3], layer(tokens[:, 3]), atol=1e-6))

for bias in (True, False):
    layer = nn.Linear(64, 10, bias=bias)
    print(f"bias={bias}", sum(p.numel() for p in layer.parameters()), "个参数")
