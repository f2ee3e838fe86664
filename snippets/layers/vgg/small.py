import torch
from torch import nn


class SmallVGG(nn.Module):
    def __init__(self, num_classes=10):
        super().__init__()
        layers, c_in = [], 3
        for c in (64, 64, "M", 128, 128, "M", 256, 256, "M"):
            if c == "M":
                layers.append(nn.MaxPool2d(2))
            else:
                layers += [nn.Conv2d(c_in, c, 3, padding=1, bias=False),
                           nn.BatchNorm2d(c), nn.ReLU()]
                c_in = c
        self.features = nn.Sequential(*layers)
        self.head = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(),
                                  nn.Dropout(0.5), nn.Linear(c_in, num_classes))

    def forward(self, x):
        return self.head(self.features(x))


x = torch.randn(2, 3, 32, 32)                  # CIFAR-10 的大小
print(tuple(SmallVGG().features(x).shape), tuple(SmallVGG()(x).shape))
