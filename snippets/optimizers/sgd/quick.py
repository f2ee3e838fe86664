import torch
from torch import nn

model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.001, momentum=0.9, weight_decay=0.0005)
optimizer.zero_grad()
model(torch.randn(8, 4)).pow(2).mean().backward()
optimizer.step()
print(optimizer)
