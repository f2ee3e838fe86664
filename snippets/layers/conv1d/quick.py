import torch
from torch import nn

conv = nn.Conv1d(300, 128, kernel_size=3, padding=1)
x = torch.randn(8, 20, 300)              # (batch, 步数, 词向量)
out = conv(x.transpose(1, 2))            # 通道要在第 1 维
print(tuple(out.shape))
print(tuple(out.transpose(1, 2).shape))  # 换回来接后面的层
