import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(1, 6, 2, 2)                   # (batch, 通道, 高, 宽)
print("Dropout  ", nn.Dropout(0.5)(x)[0, :3].flatten(1).int().tolist())
print("Dropout2d", nn.Dropout2d(0.5)(x)[0, :3].flatten(1).int().tolist())

x = torch.ones(1, 5, 4)                      # (batch, 步数, 特征)
words = nn.Dropout1d(0.5)(x)                 # 第 1 维整条：整步一起丢
print("Dropout1d", words[0].int().tolist())
