import torch
from torch import nn

a, b = nn.Linear(4, 64), nn.Linear(64, 2)
one = nn.Linear(4, 2)                        # 把两层合成一层
with torch.no_grad():
    one.weight.copy_(b.weight @ a.weight)
    one.bias.copy_(b.weight @ a.bias + b.bias)

x = torch.randn(100, 4)
print("不加激活", torch.allclose(b(a(x)), one(x), atol=1e-5))
print("加 ReLU ", torch.allclose(b(a(x).relu()), one(x), atol=1e-5))
