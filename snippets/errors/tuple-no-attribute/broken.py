import torch
from torch import nn

lstm = nn.LSTM(8, 16, batch_first=True)
x = lstm(torch.randn(4, 10, 8))
print(x.shape)
