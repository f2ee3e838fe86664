import torch
from torch import nn
from torchvision.transforms import v2


def vgg(widths, channels=1):
    layers = []
    for out in widths:
        layers += [nn.Conv2d(channels, out, 3, padding=1), nn.MaxPool2d(2)]
        channels = out
    return nn.Sequential(*layers)


x = torch.randn(4, 1, 28, 28)
print("少两段：", vgg([16, 32, 64])(x).shape)

resize = v2.Resize((64, 64))                 # 预训练的模型改不得，就放大图
print("放大图：", vgg([16, 32, 64, 128, 256])(resize(x)).shape)
