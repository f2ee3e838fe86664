import torch

x = torch.tensor([[1, 2, 3]])
other = torch.zeros(2, 3)
print(x.expand(2, -1).shape)             # 目标形状，-1 表示不变
print(x.expand_as(other).shape)          # 和 other 一样的形状
print(x.expand(5, 2, 3).shape)           # 前面可以多出几维

print(x.repeat(2, 3).shape)              # 每一维的倍数
print(x.repeat(5, 2, 1).shape)
print(x.tile(2).shape, torch.tile(x, (2, 1)).shape)   # 少写的补在前面，当作 1
try:
    x.repeat(2)                          # repeat 不能少写
except RuntimeError as error:
    print(error)
