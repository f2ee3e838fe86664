from torch.utils.data import Dataset


class Squares(Dataset):
    def __len__(self):           # 一共几个样本
        return 5
    def __getitem__(self, i):    # 第 i 个样本：(输入, 标签)
        return i, i ** 2

print(len(Squares()), Squares()[3])
