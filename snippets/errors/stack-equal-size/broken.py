import torch
from torch.utils.data import DataLoader

images = [torch.rand(3, 224, 224), torch.rand(3, 200, 300)]
loader = DataLoader(images, batch_size=2)
next(iter(loader))
