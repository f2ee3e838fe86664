import torch
from torch import nn

x = torch.randn(1000, 16)
for act in (nn.ReLU(), nn.LeakyReLU(0.01), nn.PReLU()):
    linear = nn.Linear(16, 32)
    nn.init.constant_(linear.bias, -10)      # 偏置被推到很负
    act(linear(x)).sum().backward()
    moving = linear.weight.grad.count_nonzero().item()
    learned = sum(p.numel() for p in act.parameters())
    print(f"{type(act).__name__:10}有梯度的权重 {moving}/512，"
          f"自己的参数 {learned} 个")
