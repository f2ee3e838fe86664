import torch


class Square(torch.autograd.Function):
    def forward(self, x):
        self.save_for_backward(x)
        return x * x


y = Square()(torch.ones(3, requires_grad=True))
