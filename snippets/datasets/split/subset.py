import torch
from torch.utils.data import Dataset, Subset, random_split


class Photos(Dataset):
    def __init__(self, transform):
        self.transform = transform

    def __len__(self):
        return 10

    def __getitem__(self, i):
        return self.transform, i

train, valid = random_split(Photos("增强"), [8, 2])
valid.dataset.transform = "不增强"            # 两份背后是同一个数据集
print("训练集也变了：", train[0][0])

order = torch.randperm(10, generator=torch.Generator().manual_seed(0)).tolist()
train = Subset(Photos("增强"), order[:8])     # 建两个，用同一份下标
valid = Subset(Photos("不增强"), order[8:])
print("训练", train[0][0], [i for _, i in train])
print("验证", valid[0][0], [i for _, i in valid])
