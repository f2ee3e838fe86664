import torch
from torch import nn
from torchvision.models.resnet import BasicBlock


def stage(c_in, c_out, blocks, stride):
    down = None
    if stride != 1 or c_in != c_out:
        down = nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False),
                             nn.BatchNorm2d(c_out))
    rest = [BasicBlock(c_out, c_out) for _ in range(blocks - 1)]
    return nn.Sequential(BasicBlock(c_in, c_out, stride, down), *rest)


model = nn.Sequential(
    nn.Conv2d(3, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16), nn.ReLU(),
    stage(16, 16, 3, stride=1), stage(16, 32, 3, stride=2),
    stage(32, 64, 3, stride=2),
    nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10))
x = torch.randn(8, 3, 32, 32)
for layer in model:
    x = layer(x)
    print(f"{type(layer).__name__:17} {tuple(x.shape)}")
