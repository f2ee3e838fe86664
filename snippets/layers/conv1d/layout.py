import torch
from torch import nn

conv = nn.Conv1d(300, 128, kernel_size=3, padding=1)
x = torch.randn(8, 20, 300)                    # 忘了 transpose
try:
    conv(x)
except RuntimeError as error:
    print(error)
x = torch.randn(8, 300, 300)                   # 步数恰好等于通道数
print("不报错，却沿词向量滑动：", tuple(conv(x).shape))

conv = nn.Conv1d(1, 16, kernel_size=3, padding=1)
series = torch.randn(8, 100)                   # 8 条序列，没有通道维
try:
    conv(series)
except RuntimeError as error:
    print(error)
print(tuple(conv(series.unsqueeze(1)).shape))
