import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()
logits = nn.Linear(8, 1)(torch.randn(4, 8))
labels = torch.tensor([0, 1, 1, 0])

a = criterion(logits, labels[:, None].float())     # 标签加一维
b = criterion(logits.squeeze(1), labels.float())   # 或输出去掉一维
print(a.shape, torch.allclose(a, b))
