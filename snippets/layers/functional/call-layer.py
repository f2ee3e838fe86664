import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-1.0, 2.0])
try:
    nn.ReLU(x)(x)                            # 错：先建层，括号里是它的选项
except RuntimeError as error:
    print(error)
try:
    nn.Sequential(nn.Linear(2, 2), F.relu)   # 错：函数不是层
except TypeError as error:
    print(error)
print(nn.ReLU()(x), F.relu(x))
print(nn.Sequential(nn.Linear(2, 2), nn.ReLU())(x).shape)
