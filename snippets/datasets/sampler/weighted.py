import torch
from torch.utils.data import DataLoader, WeightedRandomSampler

torch.manual_seed(0)
labels = torch.tensor([0] * 90 + [1] * 9 + [2])
by_class = 1 / labels.bincount()                   # 3 个数


def drawn(weights):
    indices = list(WeightedRandomSampler(weights, num_samples=3000))
    print("  各类", labels[indices].bincount(minlength=3).tolist(),
          "用到", len(set(indices)), "个样本")


print("错：每类一个权重")
drawn(by_class)
print("对：每个样本一个权重")
drawn(by_class[labels])
print("开方，平衡得轻一些")
drawn(by_class[labels].sqrt())
try:
    DataLoader(labels, sampler=range(100), shuffle=True)
except ValueError as error:
    print(error)
