import torch
from torch import nn

lstm = nn.LSTM(input_size=20, hidden_size=64, batch_first=True)
x = torch.randn(32, 20, 1)           # 32 条序列，20 步，每步 1 个数
lstm(x)
