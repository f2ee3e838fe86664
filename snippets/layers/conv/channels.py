import torch
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=3)
image = torch.rand(32, 32, 3)           # 读图常得到：高, 宽, 通道
gray = torch.rand(1, 1, 32, 32)         # 灰度图只有一个通道
small = torch.rand(1, 3, 2, 2)          # 比核还小
for x in (image[None], gray, small):
    try:
        conv(x)
    except RuntimeError as error:
        print(error)

x = image.permute(2, 0, 1)[None]        # 通道移到第 1 维
print(tuple(conv(x).shape))
print(tuple(conv(gray.expand(-1, 3, -1, -1)).shape))
