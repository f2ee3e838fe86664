import torch
from torch import nn

features = nn.Sequential(nn.Conv2d(3, 16, 5, stride=2), nn.ReLU(),
                         nn.MaxPool2d(3), nn.Flatten())
with torch.no_grad():
    size = features(torch.zeros(1, 3, 50, 70)).shape[1]    # 跑一次就知道
print(size)

model = nn.Sequential(features, nn.LazyLinear(10))    # 或者第一次调用时再定
model(torch.zeros(1, 3, 50, 70))
print(model[1])
