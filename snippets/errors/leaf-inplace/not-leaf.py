import torch

w = torch.ones(3, requires_grad=True)
w.pow(2).sum().backward()
w = w - 0.1 * w.grad
print(w.is_leaf, w.requires_grad)

w.pow(2).sum().backward()
print(w.grad)
