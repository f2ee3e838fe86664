import torch
from torch import nn
from torchvision.transforms import v2

color, gray = torch.rand(4, 3, 64, 64), torch.rand(4, 1, 64, 64)

print("改第一层：", nn.Conv2d(3, 16, 5)(color).shape)

to_gray, to_rgb = v2.Grayscale(), v2.RGB()
print("改图，彩色变灰度：", nn.Conv2d(1, 16, 5)(to_gray(color)).shape)
print("改图，灰度变三通道：", nn.Conv2d(3, 16, 5)(to_rgb(gray)).shape)
