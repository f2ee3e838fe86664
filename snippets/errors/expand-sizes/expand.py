import torch

x = torch.arange(4.0)
try:
    x.expand(4, 6)                       # (4,) 靠右对齐：4 对 6
except RuntimeError as error:
    print(error)
print(x.unsqueeze(1).expand(4, 6).shape)     # (4, 1) 的 1 可以拉长

pair = torch.tensor([[1, 2]])
print(pair.repeat(1, 3))                 # 不是 1 的维：要重复，用 repeat
