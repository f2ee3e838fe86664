import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
model(torch.randn(16, 4) * 10).pow(2).mean().backward()

grads = [p.grad for p in model.parameters()]
total = torch.cat([g.flatten() for g in grads]).norm()    # 所有参数连成一条
expected = [g * min(1.0, (1.0 / (total + 1e-6)).item()) for g in grads]

norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
print("长度相同", torch.allclose(total, norm))
print("梯度相同", all(map(torch.allclose, grads, expected)))
