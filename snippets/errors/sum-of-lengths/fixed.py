import torch
from torch.utils.data import TensorDataset, random_split

dataset = TensorDataset(torch.zeros(999, 4))
generator = torch.Generator().manual_seed(42)

train, valid = random_split(dataset, [0.8, 0.2], generator)   # 小数，和为 1
print("按比例", len(train), len(valid))

n_valid = int(len(dataset) * 0.2)                  # 一份用减法
train, valid = random_split(
    dataset, [len(dataset) - n_valid, n_valid], generator)
print("按个数", len(train), len(valid))
