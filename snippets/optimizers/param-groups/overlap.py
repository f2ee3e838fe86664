import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(8, 4), "head": nn.Linear(4, 2)})
head = list(model["head"].parameters())
try:
    torch.optim.SGD([
        {"params": model.parameters(), "lr": 1e-3},
        {"params": head, "lr": 0.1},
    ])
except ValueError as error:
    print(error)

chosen = set(head)
rest = [p for p in model.parameters() if p not in chosen]
optimizer = torch.optim.SGD([
    {"params": rest, "lr": 1e-3},
    {"params": head, "lr": 0.1},
])
grouped = sum(len(group["params"]) for group in optimizer.param_groups)
print("分了", grouped, "个，模型有", len(list(model.parameters())), "个")
