import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader, Sampler


class ByLength(Sampler):
    def __init__(self, lengths, batch_size):
        self.lengths = torch.tensor(lengths)
        self.batch_size = batch_size

    def __len__(self):
        return -(-len(self.lengths) // self.batch_size)    # 向上取整

    def __iter__(self):
        noise = torch.rand(len(self.lengths))              # 一样长的打乱
        batches = (self.lengths + noise).argsort().split(self.batch_size)
        for i in torch.randperm(len(batches)):             # 各批打乱
            yield batches[i].tolist()

torch.manual_seed(0)
rows = [torch.ones(n) for n in (3, 9, 2, 8, 10, 3, 7)]
sampler = ByLength([len(row) for row in rows], batch_size=3)
for x in DataLoader(rows, batch_sampler=sampler, collate_fn=pad_sequence):
    print(tuple(x.shape), "各行真实长度", (x > 0).sum(0).tolist())
