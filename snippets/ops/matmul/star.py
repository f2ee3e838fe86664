import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[10, 20], [30, 40]])
print("a @ b：矩阵乘", a @ b, sep="\n")
print("a * b：逐元素相乘", a * b, sep="\n")

x = torch.randn(32, 10)
w = torch.randn(5, 10)                 # 与 nn.Linear(10, 5).weight 同形状
try:
    x @ w
except RuntimeError as error:
    print(error)
print((x @ w.T).shape)

try:
    torch.arange(6).view(2, 3) @ w[:3]         # int64 乘 float32
except RuntimeError as error:
    print(error)
print((torch.arange(6).view(2, 3).float() @ w[:3]).shape)
