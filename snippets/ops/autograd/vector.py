import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x ** 2
try:
    y.backward()
except RuntimeError as error:
    print(error)
y.sum().backward()                          # 先变成一个数
print(x.grad)

x.grad = None
y = x ** 2
y.backward(torch.tensor([1.0, 0.0, 10.0]))  # 或者给每个输出一个权重
print(x.grad)
