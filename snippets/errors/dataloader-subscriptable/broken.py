import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.arange(8.0), torch.arange(8) % 2)
loader = DataLoader(dataset, batch_size=4, shuffle=True)
x, y = loader[0]
