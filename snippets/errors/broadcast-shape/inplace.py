import torch

x, bias = torch.zeros(3), torch.ones(2, 3)
try:
    x += bias                       # 结果是 2×3，放不回 x
except RuntimeError as error:
    print(error)
x = x + bias
print(x.shape)
