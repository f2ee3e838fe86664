import torch

w = torch.randn(4, 2, requires_grad=True) * 0.01     # 小一点的初值
optimizer = torch.optim.SGD([w], lr=0.1)
