import torch
from torch import nn

model = nn.Linear(4, 3)
x = torch.randn(4)                   # 只有一个样本，没有 batch 维
print(model(x).argmax(dim=1))
