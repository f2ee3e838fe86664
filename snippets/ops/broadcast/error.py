import torch

x = torch.zeros(32, 10)
weight = torch.ones(32)               # 每个样本一个权重
try:
    x * weight
except RuntimeError as error:
    print(error)
print((x * weight[:, None]).shape)    # 要对齐第 0 维，后面补一维

total = torch.zeros(10)
try:
    total += x                        # 原地运算：左边的形状不能变
except RuntimeError as error:
    print(error)
total += x.sum(dim=0)
print(total.shape)
