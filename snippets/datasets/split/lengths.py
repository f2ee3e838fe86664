import torch
from torch.utils.data import random_split

try:
    random_split(range(10), [6, 3])
except ValueError as error:
    print(error)
print([len(part) for part in random_split(range(10), [0.5, 0.25, 0.25])])


def validation(seed=None):
    generator = None if seed is None else torch.Generator().manual_seed(seed)
    return random_split(range(100), [80, 20], generator)[1].indices


print("没有 generator，两次相同：", validation() == validation())
print("generator 的种子 42，相同：", validation(42) == validation(42))
