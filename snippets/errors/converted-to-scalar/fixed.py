import torch
from torch import nn

model = nn.Linear(4, 2)
images = torch.randn(8, 4)
features = torch.stack([model(image) for image in images])
print(features.shape)

batches = [model(images[:5]), model(images[5:])]     # (5, 2) 和 (3, 2)
print(torch.cat(batches).shape)                      # 已有 batch 维用 cat
