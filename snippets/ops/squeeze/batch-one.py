import torch
from torch import nn

model = nn.Linear(10, 1)
for n in (32, 1):                            # 最后一批可能只剩 1 个
    scores = model(torch.randn(n, 10))
    print(scores.squeeze().shape, scores.squeeze(-1).shape)

try:
    len(scores.squeeze())                    # 错：batch 也没了
except TypeError as error:
    print(error)
print(len(scores.squeeze(-1)))               # 对：仍是 1 个样本
