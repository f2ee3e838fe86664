import torch
from torch import nn


class Adam:
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr = list(params), lr
        (self.beta1, self.beta2), self.eps, self.t = betas, eps, 0
        self.m = [torch.zeros_like(p) for p in self.params]
        self.v = [torch.zeros_like(p) for p in self.params]

    @torch.no_grad()
    def step(self):
        self.t += 1
        for p, m, v in zip(self.params, self.m, self.v):
            m.lerp_(p.grad, 1 - self.beta1)          # 梯度的滑动平均
            v.lerp_(p.grad**2, 1 - self.beta2)       # 梯度平方的滑动平均
            m_hat = m / (1 - self.beta1**self.t)     # 从 0 开始，补回来
            v_hat = v / (1 - self.beta2**self.t)
            p -= self.lr * m_hat / (v_hat.sqrt() + self.eps)


torch.manual_seed(0)
mine, theirs = nn.Linear(10, 3), nn.Linear(10, 3)
theirs.load_state_dict(mine.state_dict())
ours, torchs = Adam(mine.parameters()), torch.optim.Adam(theirs.parameters())
for step in range(200):
    x, y = torch.randn(16, 10), torch.randn(16, 3)
    for model, optimizer in ((mine, ours), (theirs, torchs)):
        model.zero_grad()
        ((model(x) - y) ** 2).mean().backward()
        optimizer.step()
print("200 步之后权重相等：", torch.allclose(mine.weight, theirs.weight,
                                       atol=1e-6))
