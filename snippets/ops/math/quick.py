import torch

x = torch.tensor([1.0, 4.0, 9.0])
print(x.sqrt(), torch.sqrt(x))         # 方法和函数一样
print(x ** 2, x.pow(0.5))              # 幂
print(torch.exp(x).log())              # 指数，自然对数
print(x.clamp(2, 5))                   # 限制在 2 到 5 之间
y = torch.tensor([-1.26, 2.5])
print(y.abs(), y.sign(), y.round())
