import torch
from torch import nn

with torch.device("meta"):               # 只有形状，没有数据，不占内存
    layer = nn.TransformerEncoderLayer(d_model=16384, nhead=128,
                                       dim_feedforward=65536, batch_first=True)
    x = torch.empty(4, 1000, 16384)
y = layer(x)
print(tuple(y.shape), y.device)
size = sum(p.nbytes for p in layer.parameters())
print(f"真的建出来，一层就要 {size / 2**30:.0f} GiB")
