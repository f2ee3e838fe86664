import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv1d(4, 6, kernel_size=3, padding=1)
short = torch.randn(1, 4, 3)
padded = nn.functional.pad(short, (0, 5))      # 补 5 步 0
valid = torch.arange(8) < 3

alone, out = conv(short), conv(padded)
print("有效步的输出不变：", torch.allclose(out[..., :3], alone))
print("填充步的输出都是 0：", bool((out[..., 3:] == 0).all()))
print("最大池化不变：", torch.allclose(out.amax(2), alone.amax(2)))
masked = out.masked_fill(~valid, float("-inf"))
print("掩掉填充后不变：", torch.allclose(masked.amax(2), alone.amax(2)))
