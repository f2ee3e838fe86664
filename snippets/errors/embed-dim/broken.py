from torch import nn

layer = nn.TransformerEncoderLayer(
    d_model=300,                     # 词向量的宽
    nhead=8,
    batch_first=True,
)
