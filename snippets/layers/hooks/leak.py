import torch
from torch import nn

model = nn.Linear(4, 4)
kept = []
for _ in range(3):                           # 每轮又挂一次，没有拿掉
    model.register_forward_hook(lambda m, args, out: kept.append(out))
    model(torch.ones(1, 4))
print("3 次调用存了", len(kept), "个，还带着计算图", kept[0].requires_grad)

kept.clear()
model = nn.Linear(4, 4)
for _ in range(3):
    with model.register_forward_hook(lambda m, args, out:
                                     kept.append(out.detach())):
        model(torch.ones(1, 4))
print("3 次调用存了", len(kept), "个，还带着计算图", kept[0].requires_grad)
