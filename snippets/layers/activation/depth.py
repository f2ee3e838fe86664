import torch
from torch import nn

for act in (nn.Sigmoid(), nn.Tanh(), nn.ReLU(), nn.SiLU(), nn.GELU()):
    torch.manual_seed(0)
    x = torch.randn(256, 64)
    layers = []
    for _ in range(12):
        linear = nn.Linear(64, 64)
        nn.init.kaiming_normal_(linear.weight)
        layers += [linear, act]
    model = nn.Sequential(*layers, nn.Linear(64, 1))
    model(x).pow(2).mean().backward()
    first, last = model[0].weight.grad, model[-1].weight.grad
    print(f"{type(act).__name__:8} 第 1 层的梯度是最后一层的 "
          f"{first.norm() / last.norm():.1e} 倍")
