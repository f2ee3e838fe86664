import torch
from torch import nn
from torch.profiler import profile

model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
x = torch.randn(32, 64)
with profile(with_flops=True) as prof:
    model(x).sum().backward()
for event in sorted(prof.key_averages(), key=lambda e: -e.flops)[:2]:
    print(f"{event.key}  {event.count} 次  {event.flops:,} 次浮点运算")
