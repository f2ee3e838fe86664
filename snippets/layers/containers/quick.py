import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(64, 64) for _ in range(4)])
x = torch.randn(8, 64)
for layer in layers:
    x = x + layer(x).relu()                  # 怎样调用由自己写
print(x.shape, len(list(layers.parameters())), "个参数张量")
