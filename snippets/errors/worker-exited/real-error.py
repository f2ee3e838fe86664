from torch.utils.data import Dataset


class Photos(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, i):
        return 1 / (i - 5)             # 第 5 个样本有问题


dataset = Photos()
for i in range(len(dataset)):          # 不用 DataLoader，自己取一遍
    try:
        dataset[i]
    except Exception as error:
        print("第", i, "个样本：", repr(error))
