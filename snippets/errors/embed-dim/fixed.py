import torch
from torch import nn

width = 300
print("可以用的头数：", [n for n in range(1, 17) if width % n == 0])

layer = nn.TransformerEncoderLayer(width, nhead=6, batch_first=True)
print(layer(torch.randn(2, 10, width)).shape)
