import torch
from torch import nn

x = torch.randn(8, 64, 32, 32)
try:
    nn.LayerNorm(64)(x)                      # 它只看最后一维
except RuntimeError as error:
    print(error)

channels_last = nn.LayerNorm(64)(x.permute(0, 2, 3, 1))
out = channels_last.permute(0, 3, 1, 2)      # 每个像素在通道上归一化
print(tuple(out.shape), "每个像素的均值都是 0：",
      (out.mean(1).abs() < 1e-4).all().item())

out = nn.GroupNorm(1, 64)(x)                 # 每张图整个归一化
print(tuple(out.shape), "每张图的均值都是 0：",
      (out.mean((1, 2, 3)).abs() < 1e-4).all().item())
