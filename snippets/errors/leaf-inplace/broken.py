import torch

w = torch.zeros(3, requires_grad=True)
x, y = torch.randn(16, 3), torch.randn(16)
for step in range(100):
    loss = (x @ w - y).pow(2).mean()
    loss.backward()
    w -= 0.1 * w.grad
