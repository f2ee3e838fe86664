import torch
from torch.utils.data import TensorDataset, random_split

dataset = TensorDataset(torch.randn(1000, 4), torch.arange(1000) % 3)
train, valid, test = random_split(
    dataset, [0.8, 0.1, 0.1], generator=torch.Generator().manual_seed(42))
print(len(train), len(valid), len(test))
x, y = train[0]
print(x.shape, y.shape)
