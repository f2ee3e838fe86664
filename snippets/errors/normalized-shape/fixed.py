import torch
from torch import nn

x = torch.randn(8, 64, 32, 32)

norm = nn.LayerNorm(64)              # 一：通道挪到最后，归一化，再挪回来
y = norm(x.movedim(1, -1)).movedim(-1, 1)
print(y.shape, "每个位置的均值接近 0：", y.mean(1).abs().max() < 1e-5)

norm = nn.GroupNorm(1, 64)           # 二：整张图一起归一化
y = norm(x)
print(y.shape, "每张图的均值接近 0：", y.mean((1, 2, 3)).abs().max() < 1e-5)
