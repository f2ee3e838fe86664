import torch
from torch import nn

linear = nn.Linear(64, 10)                  # 分类头
conv = nn.Conv2d(64, 10, kernel_size=1)     # 同样的权重，写成 1×1 卷积
with torch.no_grad():
    conv.weight.copy_(linear.weight[:, :, None, None])
    conv.bias.copy_(linear.bias)

features = torch.randn(2, 64, 8, 12)
scores = conv(features)                     # 每个位置一组分数
print(tuple(scores.shape))
print("第 3 行第 5 列等于 Linear：",
      torch.allclose(scores[:, :, 3, 5], linear(features[:, :, 3, 5]),
                     atol=1e-5))
pooled = features.mean(dim=(2, 3))          # 平均后就是整张图的分数
print("平均等于图像分类：",
      torch.allclose(scores.mean(dim=(2, 3)), linear(pooled), atol=1e-5))
