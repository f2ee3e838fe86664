import torch
from torch import nn

model = nn.Linear(4, 2)
features = []
for image in torch.randn(8, 4):
    features.append(model(image))            # 每个是 (2,)
features = torch.tensor(features)
