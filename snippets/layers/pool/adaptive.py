import torch
import torch.nn.functional as F
from torch import nn

for size in (7, 10, 14):                       # 输出尺寸固定，与输入无关
    x = torch.randn(8, 64, size, size)
    print(size, tuple(F.adaptive_avg_pool2d(x, (7, 7)).shape),
          tuple(nn.AdaptiveMaxPool2d(4)(x).shape))

x = torch.tensor([[[1., 2., 3., 4., 5.]]])     # 5 个数分成 3 个窗口
print(nn.AdaptiveAvgPool1d(3)(x))              # 窗口 12、234、45，有重叠
