import weakref

import torch
from torch import nn

model, refs = nn.Linear(64, 64), []
for delete in (False, True):
    for x in torch.randn(2, 256, 64):
        print("del" if delete else "不 del", " 前向之前还在的中间结果",
              sum(ref() is not None for ref in refs))
        hidden = model(x).tanh()
        refs.append(weakref.ref(hidden))
        hidden.sum().backward()
        if delete:
            del hidden
    hidden, refs = None, []
