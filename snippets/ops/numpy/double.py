import numpy as np
import torch
from torch import nn

array = np.random.rand(4, 8)
model = nn.Linear(8, 2)
try:
    model(torch.from_numpy(array))
except RuntimeError as error:
    print(error)
x = torch.from_numpy(array).float()
print(x.dtype, model(x).shape)
