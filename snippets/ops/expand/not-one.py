import torch

x = torch.arange(6).reshape(2, 3)
try:
    x.expand(4, 3)
except RuntimeError as error:
    print(error)

lengths = torch.tensor([5, 3])           # (2,)，想变成 (2, 4)
try:
    lengths.expand(2, 4)                 # 形状从右边对齐：2 对上了 4
except RuntimeError as error:
    print(error)
print(lengths.unsqueeze(1).expand(2, 4))
