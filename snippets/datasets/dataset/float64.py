import numpy as np
from torch import nn
from torch.utils.data import DataLoader

rows = np.random.rand(6, 2)                    # numpy 默认是 float64
x = next(iter(DataLoader(rows, batch_size=3)))
print(x.dtype)
try:
    nn.Linear(2, 1)(x)
except RuntimeError as error:
    print(error)

rows = rows.astype(np.float32)                 # 在 __init__ 里转一次
x = next(iter(DataLoader(rows, batch_size=3)))
print(x.dtype, nn.Linear(2, 1)(x).shape)
