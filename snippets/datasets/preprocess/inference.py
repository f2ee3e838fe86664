import torch
from torch import nn

backbone, head = nn.Linear(8, 4), nn.Linear(4, 2)

with torch.inference_mode():
    features = backbone(torch.rand(3, 8))
try:
    head(features).sum().backward()
except RuntimeError as error:
    print(str(error).split(". ")[0])

with torch.no_grad():                            # 特征还要拿去训练，用这个
    features = backbone(torch.rand(3, 8))
head(features).sum().backward()
print(head.weight.grad.shape)
