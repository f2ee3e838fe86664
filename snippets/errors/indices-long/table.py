import torch
from torch import nn

table = torch.tensor([[2, 0.5], [0, 1.5], [1, 0.1]])    # 城市编号，面积
city, area = table[:, 0].long(), table[:, 1:]
x = torch.cat([nn.Embedding(3, 4)(city), area], dim=1)
print(city, x.shape)
