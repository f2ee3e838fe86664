import torch
from torch import nn

backbone, head = nn.Linear(8, 4), nn.Linear(4, 2)
images = torch.randn(16, 8)
with torch.no_grad():                            # 以后要用来训练
    features = backbone(images)
head(features).mean().backward()
print(features.is_inference(), head.weight.grad.shape)

with torch.inference_mode():                     # 改不了上面时
    features = backbone(images)
copy = features.clone()
head(copy).mean().backward()
print(features.is_inference(), copy.is_inference())
