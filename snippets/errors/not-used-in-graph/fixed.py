import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(3, 4), "head": nn.Linear(4, 1),
                       "old_head": nn.Linear(4, 2)})
names, params = zip(*model.named_parameters(), strict=True)
loss = model["head"](model["body"](torch.randn(8, 3))).mean()
grads = torch.autograd.grad(loss, params, allow_unused=True)
for name, grad in zip(names, grads, strict=True):
    print(f"{name:16}", None if grad is None else tuple(grad.shape))
