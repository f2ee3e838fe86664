import torch

x = torch.tensor([30, 10, 20, 10])
values, indices = x.sort()             # 从小到大，x 不变
print(values, indices)
print(x.sort(descending=True).values)
print(x.argsort())                     # 只要下标
print(x.unique())                      # 去重，排好序
print(x.unique(return_counts=True))    # 每个值出现几次
