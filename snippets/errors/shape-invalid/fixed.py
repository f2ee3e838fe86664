import torch
from torch.utils.data import DataLoader

images = torch.randn(100, 784)
for x in DataLoader(images, batch_size=64):
    x = x.view(-1, 1, 28, 28)        # 或 x.unflatten(1, (1, 28, 28))
    print(x.shape)
