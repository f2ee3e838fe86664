import torch
from torch import nn
from torchvision.models import resnet18

body = resnet18(weights="DEFAULT")            # 现成的主干
width = body.fc.in_features                   # 向它要宽度，不写死
body.fc = nn.Identity()                       # 去掉原来的头
model = nn.Sequential(body, nn.Dropout(0.2), nn.Linear(width, 5))
print(width, "→", tuple(model(torch.zeros(2, 3, 64, 64)).shape))
