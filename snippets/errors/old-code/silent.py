import warnings

import torch
from torch import nn
from torch.autograd import Variable

warnings.simplefilter("ignore")
model = nn.Linear(3, 1)
x = Variable(torch.ones(1, 3), volatile=True)
print("volatile，还在记录计算图", model(x).requires_grad)

print("5 / 2", (torch.tensor(5) / 2).item())
print("-5 // 2", (torch.tensor(-5) // 2).item())

model(x).sum().backward()
torch.optim.SGD(model.parameters(), lr=0.1).zero_grad()
print("zero_grad 之后", model.weight.grad)
