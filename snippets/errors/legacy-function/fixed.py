import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):                         # self 换成 ctx
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, grad):
        x, = ctx.saved_tensors
        return 2 * x * grad


x = torch.tensor([1.0, 2.0], requires_grad=True)
Square.apply(x).sum().backward()                 # 不建对象，用 apply
print(x.grad)
x = x.detach().double().requires_grad_()
print(torch.autograd.gradcheck(Square.apply, x))
