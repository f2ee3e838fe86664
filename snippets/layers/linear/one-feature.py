import torch
from torch import nn

layer = nn.Linear(1, 1)
x = torch.linspace(0, 1, 50)                 # 50 个样本，每个一个特征
try:
    layer(x)
except RuntimeError as error:
    print(error)
print(layer(x.unsqueeze(-1)).shape)

y = torch.zeros(50)
prediction = layer(x.unsqueeze(-1))
print("(50, 1) - (50,)", tuple((prediction - y).shape))    # 广播错了
print("squeeze 之后   ", tuple((prediction.squeeze(-1) - y).shape))
