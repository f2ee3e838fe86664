import torch
import torch.nn.functional as F
from torch import nn

conv = nn.Conv1d(100, 64, kernel_size=5)         # TextCNN 里最宽的卷积核
x = torch.randn(4, 100, 3)                       # 一句只有 3 个词
try:
    conv(x)
except RuntimeError as error:
    print(error)

need = conv.kernel_size[0]
x = F.pad(x, (0, max(0, need - x.shape[-1])))    # 句尾补 0 到 5 个
print(conv(x).shape)
