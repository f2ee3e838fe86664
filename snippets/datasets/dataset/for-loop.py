from itertools import islice

from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i ** 2


class Checked(Squares):
    def __getitem__(self, i):
        if not 0 <= i < len(self):
            raise IndexError(i)
        return i ** 2


print("直接 for  ", list(islice(Squares(), 8)))     # 没有 islice 就停不下来
print("DataLoader", [b.item() for b in DataLoader(Squares())])
print("加上检查  ", list(Checked()))
