import warnings

import torch
from torch import nn


class Block(nn.Module):
    def forward(self, x):                    # 一个输入
        return x.exp() + x.sin()


def show(module, grad_input, grad_output):
    print("  grad_input", [g.tolist() for g in grad_input])


x = torch.zeros(1, requires_grad=True)
old, new = Block(), Block()
old.register_backward_hook(show)             # 旧
new.register_full_backward_hook(show)        # 现在
for name, block in (("旧", old), ("新", new)):
    print(name)
    with warnings.catch_warnings(record=True) as caught:
        block(x).backward()
    for warning in caught:
        print(" ", str(warning.message).partition(".")[0])
