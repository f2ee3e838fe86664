import torch
from torch import nn

layer = nn.TransformerEncoderLayer(16, 2, 32, dropout=0.0, batch_first=True)
words = torch.randn(1, 5, 16)
places = torch.randn(1, 5, 16)                   # 每个位置一个向量
shuffle = torch.tensor([3, 0, 4, 1, 2])

for name, place in (("没有位置", torch.zeros(1, 5, 16)), ("加上位置", places)):
    out = layer(words + place)
    moved = layer(words[:, shuffle] + place)     # 同样的词，换个顺序
    same = torch.allclose(out[:, shuffle], moved, atol=1e-5)
    print(f"{name}：打乱词序后，每个词的结果不变 {same}")
