import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 16, kernel_size=3, stride=2), nn.ReLU(),
    nn.Flatten(), nn.LazyLinear(10),         # 只写输出
)
print(model[-1])
try:
    print(model[-1].weight.numel())
except ValueError as error:
    print(str(error).partition(" in ")[0])
model(torch.zeros(1, 3, 32, 32))             # 走一遍，输入特征数就定了
print(model[-1])
print(sum(p.numel() for p in model.parameters()), "个参数")
