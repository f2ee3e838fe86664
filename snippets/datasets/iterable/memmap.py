import pickle
from pathlib import Path

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Mapped(Dataset):
    def __init__(self, file):
        self.file, self.x = file, None
        self.length = len(np.load(file, mmap_mode="r"))    # 只读文件头

    def __len__(self):
        return self.length

    def __getitem__(self, i):
        if self.x is None:                     # 每个进程自己打开
            self.x = np.load(self.file, mmap_mode="r")
        return torch.from_numpy(self.x[i].copy())

np.save("big.npy", np.random.rand(2000, 100).astype(np.float32))
print(next(iter(DataLoader(Mapped("big.npy"), batch_size=4))).shape)
print("文件", Path("big.npy").stat().st_size, "字节")
print("送给工作进程", len(pickle.dumps(Mapped("big.npy"))), "字节")
