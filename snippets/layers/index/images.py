import torch
from torch import nn

x = torch.randn(8, 16, 32, 32)
print("输入", tuple(x.shape))
layers = {
    "Conv2d": nn.Conv2d(16, 32, kernel_size=3, padding=1),
    "  stride=2": nn.Conv2d(16, 32, kernel_size=3, stride=2, padding=1),
    "  kernel_size=1": nn.Conv2d(16, 32, kernel_size=1),
    "  groups=16": nn.Conv2d(16, 16, kernel_size=3, padding=1, groups=16),
    "ConvTranspose2d": nn.ConvTranspose2d(16, 8, kernel_size=2, stride=2),
    "MaxPool2d": nn.MaxPool2d(2),
    "AvgPool2d": nn.AvgPool2d(2),
    "AdaptiveAvgPool2d": nn.AdaptiveAvgPool2d(1),
    "Upsample": nn.Upsample(scale_factor=2),
    "PixelShuffle": nn.PixelShuffle(2),
    "ReflectionPad2d": nn.ReflectionPad2d(1),
    "BatchNorm2d": nn.BatchNorm2d(16),
    "GroupNorm": nn.GroupNorm(4, 16),
    "InstanceNorm2d": nn.InstanceNorm2d(16),
    "Dropout2d": nn.Dropout2d(0.5),
}
for name, layer in layers.items():
    count = sum(p.numel() for p in layer.parameters())
    print(f"{name:18}→ {tuple(layer(x).shape)!s:18}{count}")
