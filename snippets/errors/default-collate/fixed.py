import torch
from torch.utils.data import DataLoader
from torchvision.datasets import MNIST
from torchvision.transforms import v2

to_tensor = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
dataset = MNIST("./data", download=True, transform=to_tensor)
images, labels = next(iter(DataLoader(dataset, batch_size=64)))
print(images.shape, images.dtype, labels.shape)
