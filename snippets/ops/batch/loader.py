import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.rand(10, 3, 32, 32), torch.arange(10))
print("一个样本", dataset[0][0].shape, dataset[0][1].shape)
for images, labels in DataLoader(dataset, batch_size=4):
    print("一批    ", images.shape, labels.shape)

samples = [dataset[i] for i in (3, 1, 4)]        # 自己组一批
images = torch.stack([image for image, _ in samples])
labels = torch.stack([label for _, label in samples])
print(images.shape, labels)
