import torch
from torch import nn

x = torch.randn(4, 3, 64, 64)
norm = nn.InstanceNorm2d(3)
out = norm(x)
print("每图每通道的均值都是 0：", (out.mean((2, 3)).abs() < 1e-4).all().item())
brighter = norm(2 * x + 5)                     # 对比度和亮度变了
print("输出不变：", torch.allclose(brighter, out, atol=1e-3))
print("默认没有参数：", len(list(norm.parameters())))
norm = nn.InstanceNorm2d(3, affine=True)
print("affine=True：", {n: tuple(p.shape) for n, p in norm.named_parameters()})
