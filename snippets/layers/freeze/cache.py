import torch
from torch import nn
from torchvision.models import resnet18

backbone = resnet18(weights="DEFAULT").eval()
backbone.fc = nn.Identity()
images, labels = torch.randn(12, 3, 64, 64), torch.arange(12) % 3

with torch.no_grad():                        # 特征只算一次，存下来
    features = torch.cat([backbone(part) for part in images.split(4)])
print(features.shape, features.requires_grad)

head = nn.Linear(512, 3)                     # 之后每一轮只算这一层
optimizer = torch.optim.Adam(head.parameters(), lr=1e-2)
for epoch in range(20):
    loss = nn.functional.cross_entropy(head(features), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model = nn.Sequential(backbone, head)        # 用的时候接起来
print(model(images).shape)
