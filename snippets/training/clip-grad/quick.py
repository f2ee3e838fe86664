import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.zero_grad()
model(torch.tensor([[30.0, 40.0]])).sum().backward()
norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
optimizer.step()
print("裁剪前的长度", norm, "裁剪后的梯度", model.weight.grad)
