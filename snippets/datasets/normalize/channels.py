import torch
from torch import nn
from torchvision.transforms import v2

conv = nn.Conv2d(3, 8, kernel_size=3)            # 要 (batch, 3, 高, 宽)
grey = torch.rand(1, 28, 28)
last = torch.rand(28, 28, 3)                     # 通道在最后

for x in (grey[None], last[None]):
    try:
        conv(x)
    except RuntimeError as error:
        print(error)

print(conv(v2.Grayscale(3)(grey)[None]).shape)   # 同一个值重复 3 次
print(conv(last.permute(2, 0, 1)[None]).shape)
