import torch

print(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))    # 由数据创建
print(torch.zeros(2, 3))                         # 由形状创建
print(torch.arange(5))                           # 由范围创建
print(torch.rand(2, 3).shape)                    # 随机，0 到 1

device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.zeros(2, 3, dtype=torch.int64, device=device)
print(x.dtype)
