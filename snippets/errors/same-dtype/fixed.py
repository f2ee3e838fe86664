import numpy as np
import torch
from torch import nn

table = np.random.rand(100, 8)
x = torch.from_numpy(table).float()
print(x.dtype)
model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1))
print(model(x).shape)
