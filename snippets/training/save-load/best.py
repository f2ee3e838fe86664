import copy

import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = model.weight.tolist()
kept = model.state_dict()                     # 没有复制，会跟着变
copied = copy.deepcopy(model.state_dict())
for _ in range(3):
    optimizer.zero_grad()
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
print("直接留着：", kept["weight"].tolist() == before)
print("deepcopy：", copied["weight"].tolist() == before)
