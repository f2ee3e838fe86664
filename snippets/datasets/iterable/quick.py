from torch.utils.data import DataLoader, IterableDataset


class Numbers(IterableDataset):
    def __iter__(self):
        for line in ("1 2", "3 4", "5 6"):    # 好比逐行读一个很大的文件
            yield [int(v) for v in line.split()]

for batch in DataLoader(Numbers(), batch_size=2):
    print(batch)
