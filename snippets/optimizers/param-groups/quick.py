import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(8, 4), "head": nn.Linear(4, 2)})
optimizer = torch.optim.AdamW([
    {"params": model["body"].parameters(), "lr": 1e-5},
    {"params": model["head"].parameters()},          # 没写的用下面的值
], lr=1e-3)
for group in optimizer.param_groups:
    print(len(group["params"]), "个张量，lr", group["lr"])
