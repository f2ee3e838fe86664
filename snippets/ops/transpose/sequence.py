import torch
from torch import nn

words = torch.randn(8, 20, 32)            # (batch, 步数, 特征)

conv = nn.Conv1d(32, 64, kernel_size=3, padding=1)
y = conv(words.transpose(1, 2))           # Conv1d 要 (batch, 特征, 步数)
print(y.shape, y.transpose(1, 2).shape)

q = k = words.reshape(8, 20, 4, 8).transpose(1, 2)   # 拆成 4 个头，头提前
scores = q @ k.transpose(-2, -1)          # 每个头里，步与步两两算分
print(q.shape, scores.shape)
print(torch.equal(k.mT, torch.transpose(k, -2, -1)))  # .mT 只换最后两维
