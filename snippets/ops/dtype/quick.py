import torch

x = torch.tensor([1.5, -2.7, 3.0])
print(x.dtype, x.long(), x.to(torch.float16).dtype)
print(x.float() is x)                     # 类型已经对了，不复制

counts = torch.tensor([1, 2, 3])          # 整数是 int64
print(counts.float())                     # 变成 float32，才能求平均、进模型
print(counts.to(x.dtype).dtype)           # 和 x 一样
