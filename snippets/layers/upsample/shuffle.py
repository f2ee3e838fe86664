import torch
from torch import nn

x = torch.arange(8).reshape(1, 4, 1, 2)          # 4 个通道
out = nn.PixelShuffle(2)(x)                      # 变成 2×2 的像素
print(x[0, :, 0], out[0, 0], sep="\n")
print("PixelUnshuffle 还原：", torch.equal(nn.PixelUnshuffle(2)(out), x))

up = nn.Sequential(nn.Conv2d(64, 3 * 4 ** 2, kernel_size=3, padding=1),
                   nn.PixelShuffle(4))           # 超分辨率的末尾
print(tuple(up(torch.randn(8, 64, 24, 24)).shape))

image = torch.tensor([[1., 5., 2., 0.], [0., 3., 7., 4.]])[None, None]
pooled, where = nn.MaxPool2d(2, return_indices=True)(image)
print(pooled[0, 0])
print(nn.MaxUnpool2d(2)(pooled, where)[0, 0])    # 放回原处，其余是 0
