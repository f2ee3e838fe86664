import torch
from torch import nn
from torchvision.models import resnet18
from torchvision.models.feature_extraction import create_feature_extractor


class Segment(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.encoder = create_feature_extractor(
            resnet18(weights=None), {"layer2": "low", "layer4": "high"})
        self.low, self.high = nn.Conv2d(128, 64, 1), nn.Conv2d(512, 64, 1)
        self.out = nn.Conv2d(64, classes, 1)

    def forward(self, x):
        parts = self.encoder(x)
        low, high = self.low(parts["low"]), self.high(parts["high"])
        y = low + nn.functional.interpolate(high, low.shape[-2:])
        return nn.functional.interpolate(self.out(y), x.shape[-2:],
                                         mode="bilinear")


print(Segment(3)(torch.zeros(2, 3, 64, 96)).shape)
