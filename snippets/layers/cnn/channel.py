import torch
from torch import nn

conv = nn.Conv2d(1, 16, kernel_size=3, padding=1)
images = torch.randn(8, 28, 28)                    # 没有通道维
try:
    conv(images)
except RuntimeError as error:
    print(error)
print(tuple(conv(images.unsqueeze(1)).shape))

image = torch.randn(1, 28, 28)                     # 单张：没有 batch 维
out = conv(image)
print(tuple(out.shape), tuple(nn.Flatten()(out).shape))    # 通道成了 batch
print(tuple(conv(image.unsqueeze(0)).shape))
