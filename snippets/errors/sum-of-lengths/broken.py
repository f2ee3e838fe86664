import torch
from torch.utils.data import TensorDataset, random_split

dataset = TensorDataset(torch.zeros(999, 4))
n = len(dataset)
random_split(dataset, [int(n * 0.8), int(n * 0.2)])      # 799 + 199
