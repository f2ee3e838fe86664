import torch
from torch import nn

lstm = nn.LSTM(input_size=1, hidden_size=64, batch_first=True)
x = torch.randn(32, 20, 1)
output, (h_n, c_n) = lstm(x)
print(output.shape)
