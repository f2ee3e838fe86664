import torch
from torch import nn

lstm = nn.LSTM(300, 128, batch_first=True)    # input_dim, hidden_dim
x = torch.randn(8, 20, 300)                   # 8 句，每句 20 个词向量
output, (h_n, c_n) = lstm(x)                  # 20 步一次算完
print(output.shape)    # 每一步
print(h_n.shape)       # 最后一步
