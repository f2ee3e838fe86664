import torch
import torch.nn.functional as F
from torch import nn


class CausalConv1d(nn.Conv1d):
    def forward(self, x):                      # 只在左边补，步数不变
        left = self.dilation[0] * (self.kernel_size[0] - 1)
        return super().forward(F.pad(x, (left, 0)))


x = torch.randn(1, 16, 20)
future = x.clone()
future[:, :, 12:] = 0                          # 改第 12 步及以后
for conv in (nn.Conv1d(16, 16, 3, padding=2, dilation=2),
             CausalConv1d(16, 16, 3, dilation=2)):
    a, b = conv(x), conv(future)
    changed = (a != b).any(dim=1).flatten().nonzero()
    print(f"{type(conv).__name__:12}", tuple(a.shape),
          "从第", changed.min().item(), "步起变了")
