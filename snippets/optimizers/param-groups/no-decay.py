import torch
from torch import nn

model = nn.Sequential(
    nn.Embedding(100, 16), nn.Linear(16, 32), nn.LayerNorm(32),
    nn.ReLU(), nn.Linear(32, 2))
decay, no_decay = {}, {}
for name, p in model.named_parameters():
    (decay if p.ndim >= 2 else no_decay)[name] = p     # 偏置、归一化是一维
optimizer = torch.optim.AdamW([
    {"params": decay.values(), "weight_decay": 0.01},
    {"params": no_decay.values(), "weight_decay": 0.0},
], lr=1e-3)
print("衰减  ", *decay)
print("不衰减", *no_decay)
for group in optimizer.param_groups:
    print(len(group["params"]), "个，weight_decay", group["weight_decay"])
