import torch

labels = torch.tensor([1, 0, 2, 1])
try:
    labels.mean()
except RuntimeError as error:
    print(error)
print(labels.float().mean())

half = torch.ones(70000, dtype=torch.float16)        # float16 最大 65504
print(half.sum(), half.sum(dtype=torch.float32))

x = torch.ones(2, 3)
print(sum(x), x.sum())                               # Python 的 sum 只加第 0 维
