import torch
from torch.utils.data import ConcatDataset, StackDataset, Subset, TensorDataset

x, y = torch.arange(8.0).reshape(4, 2), torch.tensor([0, 1, 0, 1])

dataset = TensorDataset(x, y)                 # 都在内存里，不用写类
print("TensorDataset", dataset[1])

both = ConcatDataset([dataset, dataset])      # 也可以写 dataset + dataset
print("ConcatDataset", both[5], "长度", len(both))

part = Subset(dataset, [3, 0])                # 只要这几个，按这个次序
print("Subset       ", part[0], "长度", len(part))

named = StackDataset(image=x, label=y)        # 给每一项起名字
print("StackDataset ", named[1])
