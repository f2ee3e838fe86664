import torch
import torch.nn.functional as F
from torch import nn


def pad_channels(x, c_out, stride):     # 选项 A：多出的通道补 0，没有参数
    x = x[:, :, ::stride, ::stride]
    return F.pad(x, (0, 0, 0, 0, 0, c_out - x.shape[1]))


project = nn.Conv2d(64, 128, 1, 2, bias=False)      # 选项 B：1×1 卷积
x = torch.randn(2, 64, 56, 56)
padded = pad_channels(x, 128, 2)
print("A", tuple(padded.shape), "后 64 个通道全是 0：",
      (padded[:, 64:] == 0).all().item(), "参数 0")
print("B", tuple(project(x).shape), "参数", project.weight.numel())
