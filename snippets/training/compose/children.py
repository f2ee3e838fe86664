import torch
from torch import nn
from torchvision.models import resnet18

resnet = resnet18(weights=None)
x = torch.zeros(2, 3, 64, 64)
try:
    nn.Sequential(*resnet.children())(x)      # forward 里的 flatten 丢了
except RuntimeError as error:
    print(error)
body = nn.Sequential(*list(resnet.children())[:-1], nn.Flatten())
print(body(x).shape)
