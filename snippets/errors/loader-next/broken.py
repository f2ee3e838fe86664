import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.randn(8, 3), torch.arange(8))
dataiter = iter(DataLoader(dataset, batch_size=4))
images, labels = dataiter.next()
