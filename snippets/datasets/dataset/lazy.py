from pathlib import Path

import numpy as np
import torch
from torch.utils.data import Dataset


class ArrayFolder(Dataset):
    def __init__(self, folder, transform=None):
        self.files = sorted(Path(folder).glob("*.npy"))    # 只记路径
        self.transform = transform

    def __len__(self):
        return len(self.files)

    def __getitem__(self, i):
        sample = torch.from_numpy(np.load(self.files[i]))  # 要到了才读
        return self.transform(sample) if self.transform else sample


Path("arrays").mkdir(exist_ok=True)
for i in range(4):
    np.save(f"arrays/{i}.npy", np.full(3, i, dtype=np.float32))
dataset = ArrayFolder("arrays", transform=lambda x: x * 10)
print(len(dataset), dataset.files[3].name, dataset[3])
