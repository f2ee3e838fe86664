import torch

x = torch.arange(4, requires_grad=True)
y = (x ** 2).sum()
y.backward()
