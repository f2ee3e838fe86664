import torch
from torch.utils.data import DataLoader, TensorDataset

labels = torch.zeros(100, dtype=torch.long)
pixels = torch.zeros(100, 3, 256, 256, dtype=torch.uint8)


def shared_memory(batch, num_workers, prefetch_factor=2):
    size = sum(t.nbytes for t in batch)        # 备好的 batch 都放在共享内存里
    return f"{size * num_workers * prefetch_factor / 2**20:4.0f} MiB"


images, y = next(iter(DataLoader(TensorDataset(pixels, labels), 64)))
print("float32，8 个进程", shared_memory((images.float(), y), 8))
print("float32，2 个进程", shared_memory((images.float(), y), 2))
print("uint8，  2 个进程", shared_memory((images, y), 2))
