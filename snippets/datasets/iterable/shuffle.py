import random

from torch.utils.data import DataLoader, IterableDataset


class Shuffled(IterableDataset):
    def __init__(self, source, size):
        self.source, self.size = source, size

    def __iter__(self):
        buffer = []
        for item in self.source:
            buffer.append(item)
            if len(buffer) == self.size:           # 满了就随机放出一个
                yield buffer.pop(random.randrange(self.size))
        random.shuffle(buffer)
        yield from buffer


random.seed(0)
for size in (1, 4, 100):
    loader = DataLoader(Shuffled(range(12), size), batch_size=12)
    print(f"缓冲 {size:3}", next(iter(loader)).tolist())
