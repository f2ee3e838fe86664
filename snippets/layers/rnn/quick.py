import torch
from torch import nn

gru = nn.GRU(300, 128, batch_first=True)      # input_dim, hidden_dim
x = torch.randn(8, 20, 300)                   # (batch, 步数, 词向量)
output, h_n = gru(x)                          # 没有 c_n
print(output.shape)                           # 每一步
print(h_n.shape)                              # 最后一步
