import torch.nn.functional as F
from torch import nn

model = nn.Sequential(
    nn.Linear(4, 8),
    F.relu,                          # 是函数，不是层
    nn.Linear(8, 2),
)
