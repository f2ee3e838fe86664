import torch


class SignSGD(torch.optim.Optimizer):
    """只看梯度的正负，每个参数每步走同样的距离。"""

    def __init__(self, params, lr=0.01):
        super().__init__(params, {"lr": lr})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is not None:
                    p -= group["lr"] * p.grad.sign()


w = torch.tensor([3.0, -1.0], requires_grad=True)
optimizer = SignSGD([w], lr=0.5)
for step in range(4):
    optimizer.zero_grad()
    (w * torch.tensor([100.0, 0.01])).sum().backward()
    optimizer.step()
    print(w.detach())
