import torch
from torch import nn

parameters = nn.Linear(4, 2).parameters()
print(sum(p.numel() for p in parameters))         # 到这里已经用完
try:
    torch.optim.AdamW(parameters)
except ValueError as error:
    print(error)

parameters = list(nn.Linear(4, 2).parameters())   # 要用两次，就存成列表
print(sum(p.numel() for p in parameters),
      len(torch.optim.AdamW(parameters).param_groups[0]["params"]))
