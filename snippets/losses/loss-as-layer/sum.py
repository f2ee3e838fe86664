import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 2)
batch = torch.randn(8, 4)
try:
    model(batch).backward()                   # (8, 2)，不是一个数
except RuntimeError as error:
    print(error)

loss = model(batch).sum()                     # 任何标量都能当损失
loss.backward()
print(loss.shape, model.weight.grad.shape)
print(torch.allclose(model.weight.grad[0], batch.sum(dim=0)))
