from itertools import islice

import torch
from torch.utils.data import DataLoader, Subset, TensorDataset

dataset = TensorDataset(torch.arange(8.0), torch.arange(8) % 2)
loader = DataLoader(dataset, batch_size=3)

print("第 5 号样本  ", loader.dataset[5])
print("第一个 batch ", next(iter(loader))[0])
print("前两个 batch ", [x.tolist() for x, y in islice(loader, 2)])
print("第 2 号 batch", next(islice(loader, 2, None))[0])
some = DataLoader(Subset(dataset, range(4)), batch_size=3)
print("只用前 4 个  ", [x.tolist() for x, y in some])
