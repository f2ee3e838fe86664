import torch
from torch.utils.data import DataLoader
from torchvision import datasets
from torchvision.transforms import v2

transform = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
for kind in (datasets.MNIST, datasets.FashionMNIST, datasets.CIFAR10):
    train = kind("./data", train=True, download=True, transform=transform)
    test = kind("./data", train=False, download=True, transform=transform)
    images, labels = next(iter(DataLoader(train, batch_size=64, shuffle=True)))
    print(f"{kind.__name__:12}", tuple(images.shape), train.classes[:4])
