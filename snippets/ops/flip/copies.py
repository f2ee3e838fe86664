import torch

x = torch.arange(4)
y = x.flip(0)
y[0] = 99
print(x, y)                       # flip 复制，x 不变

try:
    x[::-1]                       # 负步长的切片不行
except ValueError as error:
    print(error)

matrix = torch.arange(6).reshape(2, 3)
print(matrix.roll(1))             # 不写 dims：展平了再滚
print(matrix.roll(1, dims=1))
