import torch
from torch import nn


def conv_block(c_in, c_out):
    return nn.Sequential(
        nn.Conv2d(c_in, c_out, kernel_size=3, padding=1, bias=False),
        nn.BatchNorm2d(c_out), nn.ReLU(), nn.MaxPool2d(2))


class SimpleCNN(nn.Module):
    def __init__(self, in_channels=1, num_classes=10):
        super().__init__()
        self.features = nn.Sequential(
            conv_block(in_channels, 32), conv_block(32, 64))
        self.head = nn.Sequential(
            nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, num_classes))

    def forward(self, x):
        return self.head(self.features(x))


for channels, size in ((1, 28), (3, 96)):
    x = torch.randn(8, channels, size, size)
    print(tuple(x.shape), tuple(SimpleCNN(channels)(x).shape))
