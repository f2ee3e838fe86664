import torch
from torch import nn

conv = nn.Conv1d(300, 128, kernel_size=3)
x = torch.randn(8, 300, 20)
out = conv(x)                                  # 20 步得到 18 个窗口

window = x[:, :, 7:10]                         # 只拿一个窗口
print("单独算第 7 个窗口：",
      torch.allclose(conv(window)[..., 0], out[..., 7], atol=1e-5))

linear = nn.Linear(300 * 3, 128)               # 权重相同的全连接层
with torch.no_grad():
    linear.weight.copy_(conv.weight.flatten(1))
    linear.bias.copy_(conv.bias)
windows = x.unfold(2, 3, 1)                    # (8, 300, 18, 3)
windows = windows.transpose(1, 2).flatten(2)   # (8, 18, 900)
same = linear(windows).transpose(1, 2)         # 全部窗口一次算完
print("等于每个窗口过一次 Linear：",
      torch.allclose(same, out, atol=1e-5))
