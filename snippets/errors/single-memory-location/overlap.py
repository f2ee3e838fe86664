import torch

x = torch.arange(5)
try:
    x[1:] += x[:-1]                  # 读和写的是同一段
except RuntimeError as error:
    print(error)
x[1:] += x[:-1].clone()
print(x)
