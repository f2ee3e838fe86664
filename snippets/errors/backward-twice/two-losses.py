import torch
from torch import nn

encoder = nn.Sequential(nn.Linear(4, 8), nn.Tanh())
heads = nn.Linear(8, 2), nn.Linear(8, 1)
x = torch.randn(16, 4)

losses = [head(encoder(x)).pow(2).mean() for head in heads]   # 前向两次
for loss in losses:
    loss.backward()
twice = encoder[0].weight.grad.clone()

encoder.zero_grad()
features = encoder(x)                             # 前向一次，共用
losses = [head(features).pow(2).mean() for head in heads]
sum(losses).backward()
print(torch.allclose(twice, encoder[0].weight.grad))
