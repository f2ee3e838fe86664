import torch

print("log 0、log -1、sqrt -1：",
      torch.tensor([0.0, -1.0]).log(), torch.tensor([-1.0]).sqrt())
print("1 / 0、0 / 0：", torch.tensor([1.0, 0.0]) / 0)

x = torch.zeros(1, requires_grad=True)
x.sqrt().backward()
print("sqrt 在 0 的梯度", x.grad)
x.grad = None
(x + 1e-8).sqrt().backward()                   # 先加一个小数
print("加 1e-8 之后    ", x.grad)
