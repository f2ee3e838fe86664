import torch
from torch import nn

layer = nn.TransformerEncoderLayer(64, nhead=4, batch_first=True).eval()
x = torch.randn(1, 5, 64)
swapped = x.flip(1)                              # 词序倒过来
print("没有位置：", torch.allclose(layer(x).flip(1), layer(swapped),
                                   atol=1e-5))
position = nn.Embedding(5, 64)(torch.arange(5))
print("加上位置：", torch.allclose(layer(x + position).flip(1),
                                   layer(swapped + position), atol=1e-5))
