import torch
from torch import nn
from torchvision.models import resnet18

backbone = resnet18(weights="DEFAULT")       # 一个完整的模型
backbone.fc = nn.Identity()                  # 去掉分类头，输出 512 个特征
model = nn.Sequential(backbone, nn.Linear(512, 5))
print(model(torch.randn(2, 3, 64, 64)).shape)
