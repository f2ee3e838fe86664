import torch

x = torch.tensor([1, 5, 9])
try:
    x > 2 and x < 8
except RuntimeError as error:
    print(error)
try:
    x.float() > 2 & x.float() < 8      # & 先于比较，缺括号
except (RuntimeError, TypeError) as error:
    print(error)
print((x > 2) & (x < 8))

try:
    x.masked_fill(torch.tensor([1, 0, 1]), 0)
except RuntimeError as error:
    print(error)
print(x.masked_fill(torch.tensor([1, 0, 1]).bool(), 0))
