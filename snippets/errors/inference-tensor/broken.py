import torch
from torch import nn

backbone, head = nn.Linear(8, 4), nn.Linear(4, 2)
with torch.inference_mode():
    features = backbone(torch.randn(16, 8))      # 提前算好的特征
loss = head(features).mean()
loss.backward()
