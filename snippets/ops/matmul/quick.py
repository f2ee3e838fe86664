import torch

x = torch.tensor([[1.0, 2.0],
                  [3.0, 4.0]])
w = torch.tensor([[1.0, 0.0, 10.0],
                  [0.0, 1.0, 20.0]])
print(x @ w)                       # (2, 2) @ (2, 3)

batch = torch.randn(8, 4, 2)       # 8 个 (4, 2) 的矩阵
print((batch @ w).shape)           # 每一个都乘 w
