import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(2, 3, 8, 8)
conv = nn.Conv2d(3, 16, kernel_size=3, padding=1)
windows = nn.Unfold(kernel_size=3, padding=1)(x)    # 每列是一个窗口
print("窗口", tuple(windows.shape))
out = conv.weight.flatten(1) @ windows + conv.bias[:, None]
print("卷积就是矩阵乘法：",
      torch.allclose(out.view(2, 16, 8, 8), conv(x), atol=1e-5))

patches = F.unfold(x, kernel_size=4, stride=4)      # 切成不重叠的小块
tokens = patches.transpose(1, 2)                    # (batch, 块数, 每块的数)
print("小块", tuple(tokens.shape))
back = F.fold(patches, output_size=(8, 8), kernel_size=4, stride=4)
print("拼回去：", torch.equal(back, x))
