import torch
from torch import nn

layers = [nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)]
try:
    nn.Sequential(layers)
except TypeError as error:
    print(error)
print(nn.Sequential(*layers)(torch.ones(1, 4)).shape)

layer = nn.Linear(4, 4)                      # 同一个对象放两次：权重也是一份
shared = nn.Sequential(layer, nn.ReLU(), layer)
other = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4))
for model in (shared, other):
    print(sum(p.numel() for p in model.parameters()), "个参数")
