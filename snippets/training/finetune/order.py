import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(8, 3)                     # 优化器里还是旧的头
before = model[2].weight.clone()
model(torch.randn(6, 4)).sum().backward()
optimizer.step()
print("先建优化器，新的头没有变：", torch.equal(before, model[2].weight))

model[2] = nn.Linear(8, 3)
model.requires_grad_(False)                    # 换了头才冻结，头也冻住了
try:
    model(torch.randn(6, 4)).sum().backward()
except RuntimeError as error:
    print(error)
