import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset


class Files(Dataset):
    calls = 0

    def __len__(self):
        return 100

    def __getitem__(self, i):
        self.calls += 1                      # 好比读文件、解码、缩放
        return torch.full((3,), float(i))


def five_epochs(dataset):
    for epoch in range(5):
        list(DataLoader(dataset, batch_size=20, shuffle=True))

files = Files()
five_epochs(files)
print("每轮现做，解码", files.calls, "次")
files = Files()
five_epochs(TensorDataset(torch.stack([files[i] for i in range(100)])))
print("事先做好，解码", files.calls, "次")
