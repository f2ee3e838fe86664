import torch
from torch import nn


class BatchNorm2d(nn.Module):
    def __init__(self, channels, eps=1e-5, momentum=0.1):
        super().__init__()
        self.eps, self.momentum = eps, momentum
        self.weight = nn.Parameter(torch.ones(channels))     # γ
        self.bias = nn.Parameter(torch.zeros(channels))      # β
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))

    def forward(self, x):
        if self.training:                      # 这一批的统计，跨图、跨像素
            mean = x.mean(dim=(0, 2, 3))
            var = x.var(dim=(0, 2, 3), unbiased=False)
            n = x.numel() / x.shape[1]
            with torch.no_grad():              # 累积的方差用除以 n-1 的
                self.running_mean.lerp_(mean, self.momentum)
                self.running_var.lerp_(var * n / (n - 1), self.momentum)
        else:
            mean, var = self.running_mean, self.running_var
        scale = self.weight / (var + self.eps).sqrt()
        shift = self.bias - mean * scale
        return x * scale[:, None, None] + shift[:, None, None]


mine, theirs = BatchNorm2d(8), nn.BatchNorm2d(8)
for step in range(5):                          # 训练：输出和梯度
    x = 3 * torch.randn(4, 8, 6, 6) + 2
    a, b = x.clone().requires_grad_(), x.clone().requires_grad_()
    target = torch.randn_like(x)
    for norm, inputs in ((mine, a), (theirs, b)):
        ((norm(inputs) - target) ** 2).mean().backward()
    assert torch.allclose(mine(a), theirs(b), atol=1e-5)
    assert torch.allclose(a.grad, b.grad, atol=1e-6)
print("训练时的输出和梯度与 torch 相等")
for name in ("running_mean", "running_var"):
    print(name, "相等：", torch.allclose(getattr(mine, name),
                                      getattr(theirs, name), atol=1e-5))
mine.eval()
theirs.eval()
print("eval 相等：", torch.allclose(mine(x), theirs(x), atol=1e-5))
