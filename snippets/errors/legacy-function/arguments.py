import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):                 # 原来写在 __init__ 里
        ctx.factor = factor
        return x * factor

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.factor, None           # 每个输入一个，不求的写 None


x = torch.ones(2, requires_grad=True)
Scale.apply(x, 3.0).sum().backward()
print(x.grad)
