import torch
from torch import nn

x = torch.randn(2, 64, 32, 32)           # 批很小
norm = nn.GroupNorm(32, 64)              # 32 组，64 个通道，每组 2 个
out = norm(x)
print(tuple(out.shape))
print("与同批的图无关：", torch.allclose(norm(x[:1]), out[:1], atol=1e-5))
