import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

conv = nn.Conv2d(3, 16, kernel_size=3, padding=1, bias=False)
bn = nn.BatchNorm2d(16)
images = torch.randn(8, 3, 32, 32) + 1
for _ in range(10):
    bn(conv(images))                            # 积累统计
conv.eval()
bn.eval()

fused = fuse_conv_bn_eval(conv, bn)             # 一个带偏置的卷积
print(type(fused).__name__, tuple(fused.bias.shape))
print("结果不变：",
      torch.allclose(fused(images), bn(conv(images)), atol=1e-4))
