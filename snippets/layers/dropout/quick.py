import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(0.5)      # 每个数以 0.5 的概率变成 0
x = torch.ones(8)
print("训练", dropout(x))      # 留下的除以 1 - 0.5
dropout.eval()
print("推理", dropout(x))      # 原样
