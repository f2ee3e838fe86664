import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(3, 4), "head": nn.Linear(4, 1),
                       "old_head": nn.Linear(4, 2)})
loss = model["head"](model["body"](torch.randn(8, 3))).mean()
torch.autograd.grad(loss, list(model.parameters()))
