import torch
from torch import nn

embedded = torch.randn(8, 20, 128)        # 词向量：(batch, 步数, 特征)
context = torch.randn(8, 20, 256)         # 每一步的上下文

input_gru = torch.cat((embedded, context), dim=2)
gru = nn.GRU(128 + 256, 64, batch_first=True)
output, _ = gru(input_gru)
print(input_gru.shape, output.shape)
