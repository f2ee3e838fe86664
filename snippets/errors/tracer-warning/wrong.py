import warnings

import torch

warnings.simplefilter("ignore")


def flip(x):
    return x if x.sum() > 0 else -x


def pick(x):
    return x * [1, 10, 100][x.argmax()]          # 今天这里没有警告


x = torch.tensor([-1.0, 0.0, -2.0])
for function in (flip, pick):
    traced = torch.jit.trace(function, torch.tensor([3.0, 2.0, 1.0]))
    print(function.__name__, function(x).tolist(), traced(x).tolist())
