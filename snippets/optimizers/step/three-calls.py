import torch
from torch import nn

model = nn.Linear(3, 1, bias=False)
nn.init.zeros_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=1)


def show(name):
    print(name, "权重", model.weight.detach(), "梯度", model.weight.grad)


loss = model(torch.tensor([[1.0, 2.0, 3.0]])).sum()
show("前向       ")
loss.backward()
show("backward() ")
optimizer.step()
show("step()     ")
optimizer.zero_grad()
show("zero_grad()")
