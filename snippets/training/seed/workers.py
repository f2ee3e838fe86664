import random

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return random.random(), np.random.rand(), torch.rand(1).item()


def rows():
    generator = torch.Generator().manual_seed(0)
    return list(DataLoader(Noise(), None, num_workers=2, generator=generator))


if __name__ == "__main__":                   # Windows、macOS 上必须有
    first, again = rows(), rows()
    for name, column in zip(("random", "numpy", "torch"), zip(*first)):
        print(f"{name:6}  四个样本有 {len(set(column))} 种值")
    print("再来一次相同", first == again)
