from torch.utils.data import DataLoader
from torchvision.datasets import MNIST

dataset = MNIST("./data", download=True)       # 没有 transform，取出来是 PIL
for images, labels in DataLoader(dataset, batch_size=64):
    print(images.shape)
