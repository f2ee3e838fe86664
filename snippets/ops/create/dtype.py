import torch

print(torch.tensor([1, 2]).dtype, torch.tensor([1, 2.0]).dtype)
print(torch.full((2,), 0).dtype, torch.full((2,), 0.0).dtype)
try:
    torch.tensor([1, 2]).mean()
except RuntimeError as error:
    print(error)

like = torch.zeros_like(torch.arange(3))    # arange 是整数，like 也是
like[0] = 0.9                               # 不报错，变成 0
print(like, torch.zeros(3).dtype)

try:
    torch.tensor([[1, 2], [3]])             # 各行要一样长
except ValueError as error:
    print(error)
