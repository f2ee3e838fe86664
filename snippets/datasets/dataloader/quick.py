import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.randn(10, 3), torch.arange(10))
loader = DataLoader(dataset, batch_size=4, shuffle=True)

print("每轮", len(loader), "个 batch")
for x, y in loader:
    print(x.shape, y.shape)
