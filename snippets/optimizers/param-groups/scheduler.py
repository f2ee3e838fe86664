import torch
from torch.optim.lr_scheduler import LambdaLR

body, head = (torch.zeros(1, requires_grad=True) for _ in range(2))
optimizer = torch.optim.SGD([
    {"params": [body], "lr": 0.01},
    {"params": [head], "lr": 1.0},
])
scheduler = LambdaLR(optimizer, [
    lambda epoch: 1.0,                        # body 不变
    lambda epoch: 0.5 ** epoch,               # head 每轮减半
])
for epoch in range(3):
    print(scheduler.get_last_lr())
    optimizer.step()
    scheduler.step()
