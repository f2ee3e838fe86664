import torch
from torch import nn

layer = nn.LayerNorm(4)
try:
    nn.init.xavier_uniform_(layer.weight)    # 一维的没有 fan_in、fan_out
except ValueError as error:
    print(error)

linear = nn.Linear(4, 2)
optimizer = torch.optim.SGD(linear.parameters(), lr=0.1)
held = optimizer.param_groups[0]["params"]
nn.init.xavier_uniform_(linear.weight)       # 原地改：优化器拿的还是它
print("原地改", any(p is linear.weight for p in held))
linear.weight = nn.Parameter(torch.zeros(2, 4))    # 换了：拿的是旧的
print("换新的", any(p is linear.weight for p in held))
