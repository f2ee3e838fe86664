import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from torchvision.models import resnet18

backbone = resnet18(weights="IMAGENET1K_V1").eval()
backbone.fc = nn.Identity()                      # 只要 512 个特征
images, labels = torch.rand(12, 3, 64, 64), torch.arange(12) % 3

with torch.no_grad():                            # 主干只跑这一遍
    features = torch.cat([backbone(x) for x in images.split(4)])
print(tuple(images.shape), "→", tuple(features.shape))

head = nn.Linear(512, 3)
optimizer = torch.optim.Adam(head.parameters())
dataset = TensorDataset(features, labels)
for epoch in range(20):                          # 只训练头，很快
    for x, y in DataLoader(dataset, batch_size=4, shuffle=True):
        nn.functional.cross_entropy(head(x), y).backward()
        optimizer.step()
        optimizer.zero_grad()
