from itertools import islice
from pathlib import Path

import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

Path("big.csv").write_text("".join(f"{i},{i % 2}\n" for i in range(10)))


class Lines(IterableDataset):
    def __init__(self, path):
        self.path = path

    def __iter__(self):
        info = get_worker_info()                  # num_workers=0 时是 None
        start, step = (info.id, info.num_workers) if info else (0, 1)
        with open(self.path, encoding="utf-8") as file:
            for line in islice(file, start, None, step):
                value, label = line.split(",")
                yield torch.tensor(float(value)), int(label)


if __name__ == "__main__":
    for x, y in DataLoader(Lines("big.csv"), batch_size=3, num_workers=2):
        print(x.tolist(), y.tolist())
