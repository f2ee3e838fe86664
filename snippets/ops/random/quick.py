import torch

torch.manual_seed(0)                   # 固定种子，每次运行都一样
print(torch.rand(2, 3))                # 0 到 1 均匀分布
print(torch.randn(2, 3))               # 标准正态分布
print(torch.randint(0, 10, (2, 3)))    # 整数，0 到 9
print(torch.randperm(5))               # 0 到 4 打乱
