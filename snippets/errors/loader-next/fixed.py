import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.randn(8, 3), torch.arange(8))
loader = DataLoader(dataset, batch_size=4)
images, labels = next(iter(loader))            # 只看一个 batch
print(images.shape, labels)
