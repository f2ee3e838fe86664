import torch
from torch.utils.data import (
    BatchSampler,
    RandomSampler,
    SequentialSampler,
    SubsetRandomSampler,
)

torch.manual_seed(0)
data = ["a", "b", "c", "d", "e", "f"]              # 只用到它的长度
print("按顺序        ", list(SequentialSampler(data)))
print("打乱          ", list(RandomSampler(data)))
print("一轮只取 4 个 ", list(RandomSampler(data, num_samples=4)))
print("放回地取 8 个 ", list(RandomSampler(data, True, num_samples=8)))
print("打乱这几个    ", list(SubsetRandomSampler([1, 3, 5])))
print("4 个一批      ", list(BatchSampler(RandomSampler(data), 4, False)))
