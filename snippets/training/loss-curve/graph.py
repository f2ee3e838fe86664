import weakref

import torch
from torch import nn

first, last = nn.Linear(64, 256), nn.Linear(256, 1)


def validate(no_grad, item):
    losses, outputs = [], []
    for batch in torch.randn(5, 8, 64):
        with torch.set_grad_enabled(not no_grad):
            hidden = first(batch).tanh()
            loss = last(hidden).pow(2).mean()
        losses.append(loss.item() if item else loss)
        outputs.append(weakref.ref(hidden))      # 只看它还在不在，不留住它
    del hidden, loss
    return sum(output() is not None for output in outputs)


print("存张量，还在内存里的中间结果", validate(no_grad=False, item=False))
print("存 .item()", validate(no_grad=False, item=True))
print("存张量，但用了 no_grad", validate(no_grad=True, item=False))
