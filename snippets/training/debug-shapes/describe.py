import torch
from torch import nn


def describe(name, x):
    print(f"{name:4} {tuple(x.shape)} {x.dtype} {x.device}"
          f" requires_grad={x.requires_grad} is_leaf={x.is_leaf}"
          f" {type(x.grad_fn).__name__}")


linear, x = nn.Linear(4, 2), torch.randn(3, 4)
y = linear(x)
describe("x", x)
describe("w", linear.weight)
describe("y", y)
describe("切断", y.detach())
y.register_hook(lambda grad: describe("梯度", grad))     # 反向经过 y 时
y.sum().backward()
