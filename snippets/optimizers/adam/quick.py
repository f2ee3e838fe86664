import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
before = model.weight.detach().clone()
model(torch.tensor([[1000.0, 0.001]])).sum().backward()
optimizer.step()
print("梯度    ", *[f"{x:g}" for x in model.weight.grad[0]])
print("走了多远", *[f"{x:.4f}" for x in (before - model.weight)[0]])
