import torch
from torch import nn

features = nn.Sequential(
    nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2))
head = nn.Linear(32 * 7 * 7, 10)
images = torch.randn(8, 1, 56, 56)                 # 应当是 28×28

x = features(images).view(-1, 32 * 7 * 7)          # 错：不报错，8 张变 32 张
print(tuple(head(x).shape))
try:
    head(features(images).flatten(1))              # 对：当场就报
except RuntimeError as error:
    print(error)
