from itertools import islice

import torch
from torch.utils.data import DataLoader, Subset, TensorDataset

data = TensorDataset(torch.randn(10_000, 8), torch.zeros(10_000).long())
loader = DataLoader(data, batch_size=32, shuffle=True)

print("每轮", len(loader), "步")
for x, y in islice(loader, 2):                     # 每轮只跑 2 步
    print(x.shape, y.shape, y.dtype)
small = DataLoader(Subset(data, range(64)), batch_size=32)
print("只留 64 个样本，每轮", len(small), "步")
