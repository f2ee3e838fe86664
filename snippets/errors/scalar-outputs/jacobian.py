import torch


def f(x):
    return torch.stack([x[0] * x[1], x[1] ** 2])


x = torch.tensor([2.0, 3.0])
print(torch.func.jacrev(f)(x))              # 第 i 行：第 i 个输出的导数

x.requires_grad_()
f(x).backward(torch.tensor([1.0, 10.0]))    # 第 0 行 + 10 × 第 1 行
print(x.grad)
