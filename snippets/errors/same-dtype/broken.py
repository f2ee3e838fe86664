import numpy as np
import torch
from torch import nn

table = np.random.rand(100, 8)        # NumPy 的小数默认是 float64
x = torch.from_numpy(table)
model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1))
model(x)
