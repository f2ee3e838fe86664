import torch
from torch import nn

norm = nn.LayerNorm(512)                   # 参数是最后一维的大小
x = torch.randn(8, 20, 512) * 5 + 2        # (batch, 步数, 特征)
out = norm(x)
print(tuple(out.shape))
print("每一步的均值都是 0：", (out.mean(-1).abs() < 1e-4).all().item())
print("每一步的标准差都是 1：", ((out.std(-1) - 1).abs() < 1e-2).all().item())
