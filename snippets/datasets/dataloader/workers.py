import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class WhoReadIt(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, i):
        return i, get_worker_info().id


if __name__ == "__main__":    # Windows 和 macOS 上用多进程，这一行不能少
    gpu = torch.accelerator.is_available()
    loader = DataLoader(WhoReadIt(), batch_size=2, num_workers=2,
                        persistent_workers=True, pin_memory=gpu)
    for samples, worker in loader:
        print("样本", samples.tolist(), "来自进程", worker[0].item())
