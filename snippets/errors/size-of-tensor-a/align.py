import torch

losses = torch.ones(8, 3)
weight = torch.arange(8.0)           # 每行（每个样本）一个权重
try:
    losses * weight
except RuntimeError as error:
    print(error)
print((losses * weight[:, None]).shape)

square = torch.ones(3, 3)            # 恰好是方的：不报错，乘的是列
weight = torch.tensor([0.0, 1.0, 2.0])
print(square * weight)
print(square * weight[:, None])
