import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.AdaptiveAvgPool2d(4),
                      nn.Flatten(), nn.Linear(8 * 4 * 4, 10))
img = torch.rand(3, 32, 32)
try:
    model(img)                        # 卷积放行，Flatten 把通道当成了 batch
except RuntimeError as error:
    print(error)
print(model[:3](img).shape, model[:3](img.unsqueeze(0)).shape)
print(model(img[None]).shape)
