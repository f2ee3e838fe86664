import torch
from torch.utils.data import BatchSampler, DataLoader, Dataset, RandomSampler


class Rows(Dataset):
    def __init__(self):
        self.x, self.calls = torch.randn(1000, 8), 0

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        self.calls += 1
        return self.x[i]                       # i 是列表时，一次取出一批


for whole in (False, True):
    data = Rows()
    if whole:
        sampler = BatchSampler(RandomSampler(data), 100, drop_last=False)
        loader = DataLoader(data, batch_size=None, sampler=sampler)
    else:
        loader = DataLoader(data, batch_size=100, shuffle=True)
    shapes = {tuple(x.shape) for x in loader}
    print(shapes, "调用 __getitem__", data.calls, "次")
