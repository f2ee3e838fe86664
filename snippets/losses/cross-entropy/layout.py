import torch
from torch import nn

criterion = nn.CrossEntropyLoss()

# 分割：每个像素一个类别。类别在第 1 维，标签没有这一维
masks = torch.randint(0, 21, (2, 32, 32))
print(criterion(torch.randn(2, 21, 32, 32), masks).shape)

# 序列：模型给出 (batch, 长度, 词表)，要把词表换到第 1 维
logits = torch.randn(2, 7, 1000)
words = torch.randint(0, 1000, (2, 7))
swapped = criterion(logits.transpose(1, 2), words)
flat = criterion(logits.flatten(0, 1), words.flatten())     # 或者展平
print(torch.allclose(swapped, flat))
