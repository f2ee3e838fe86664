import torch

x = torch.arange(4.0, requires_grad=True)       # 4.0：float32
y = (x ** 2).sum()
y.backward()
print(x.grad)

w = torch.tensor([1, 2, 3])                      # 已经有一个整数张量
w = w.float().requires_grad_()
print(w.dtype, w.is_leaf)
