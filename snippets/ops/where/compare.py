import torch

x, y = torch.tensor([1, 2, 3]), torch.tensor([3, 2, 1])
print("==", torch.eq(x, y), "!=", x.ne(y))
print("< ", torch.lt(x, y), "> ", torch.gt(x, y))

a, b = x > 1, x < 3
print("与", torch.logical_and(a, b), a & b)
print("或", torch.logical_or(a, b), "非", torch.logical_not(a))
print("逐个选", torch.where(x > y, x, y))

print("位置", torch.where(x > 1))              # 只给条件：成立的下标
