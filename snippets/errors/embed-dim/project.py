import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(7, 64),                # 7 个特征先变成 64 个，再分 8 个头
    nn.TransformerEncoderLayer(64, nhead=8, batch_first=True),
)
x = torch.randn(2, 10, 7)
print(model(x).shape)

try:
    model[1](x)                      # 忘了前面那一层
except AssertionError as error:
    print(error)
