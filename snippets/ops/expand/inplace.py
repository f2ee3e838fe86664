import torch

mask = torch.zeros(1, 3).expand(2, 3)
mask[0, 0] = 1               # 不报错，但两行是同一块内存
print(mask)
try:
    mask.add_(1)             # 原地运算会报错
except RuntimeError as error:
    print(error)

mask = torch.zeros(1, 3).expand(2, 3).clone()
mask[0, 0] = 1
print(mask)
