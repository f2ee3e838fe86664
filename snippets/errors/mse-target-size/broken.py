import warnings

import torch
from torch import nn

warnings.simplefilter("error")               # 把警告当成错误
predictions = nn.Linear(8, 1)(torch.randn(64, 8))     # (64, 1)
prices = torch.rand(64)                               # (64,)
loss = nn.MSELoss()(predictions, prices)
