import torch
from torch.utils.data import DataLoader

images = torch.randn(100, 784)
for x in DataLoader(images, batch_size=64):
    x = x.view(64, 1, 28, 28)        # 把 batch 的大小写死了
    print(x.shape)
