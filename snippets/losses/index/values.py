import math

import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(1000, 1)
y = x + torch.exp(2 * x - 2) * torch.randn_like(x)   # x 越大，噪声越大
counts = torch.poisson(torch.exp(1 + x))             # 次数

normal = nn.Linear(1, 2)                             # 均值和对数方差
rate = nn.Linear(1, 1)                               # 平均次数的对数
parameters = [*normal.parameters(), *rate.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.1)
for step in range(120):
    mean, log_var = normal(x).chunk(2, dim=1)
    loss = nn.GaussianNLLLoss()(mean, y, log_var.exp())
    loss = loss + nn.PoissonNLLLoss()(rate(x), counts)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()

for end in (0.0, 1.0):
    mean, log_var = normal(torch.tensor([end])).detach()
    times = rate(torch.tensor([end])).exp()
    spread = (0.5 * log_var).exp()
    print(f"x={end} 标准差 {spread:.2f}，应为 {math.exp(2 * end - 2):.2f}；"
          f"次数 {times.item():.1f}，应为 {math.exp(1 + end):.1f}")
