import torch

parameters = [torch.zeros(1, requires_grad=True)]
now = torch.optim.AdamW(parameters, lr=2e-5)
old = torch.optim.AdamW(parameters, lr=2e-5, eps=1e-6, weight_decay=0.0)
for name, optimizer in (("torch 的默认值", now), ("和旧的一样", old)):
    group = optimizer.param_groups[0]
    print(name, "eps", group["eps"], "weight_decay", group["weight_decay"])
