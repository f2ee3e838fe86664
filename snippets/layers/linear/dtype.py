import numpy as np
import torch
from torch import nn

layer = nn.Linear(3, 1)
array = np.array([[1.0, 2, 3], [4, 5, 6]])   # numpy 默认 float64
for x in (torch.tensor(array), torch.tensor([[1, 2, 3], [4, 5, 6]])):
    try:
        layer(x)
    except RuntimeError as error:
        print(x.dtype, error)
print(layer(torch.tensor(array).float()).shape)
