import warnings

import torch

warnings.simplefilter("error", torch.jit.TracerWarning)   # 有警告就报错
TABLE = torch.tensor([1.0, 10.0, 100.0])         # 列表换成张量


def flip(x):
    return torch.where(x.sum() > 0, x, -x)       # 两边都算，再选


def pick(x):
    return x * TABLE[x.argmax()]


x = torch.tensor([-1.0, 0.0, -2.0])
for function in (flip, pick):
    traced = torch.jit.trace(function, torch.tensor([3.0, 2.0, 1.0]))
    print(function.__name__, torch.equal(function(x), traced(x)))
