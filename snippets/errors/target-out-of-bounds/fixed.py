import torch
import torch.nn.functional as F
from torch import nn

logits = nn.Linear(8, 3)(torch.randn(4, 8))
labels = torch.tensor([1, 3, 2, 1])
loss = F.cross_entropy(logits, labels - 1)
print("减 1  ", labels - 1)

labels = torch.tensor([10, 40, 20, 10])            # 编号不连续
classes, index = labels.unique(return_inverse=True)
loss = F.cross_entropy(logits, index)
print("unique", index, "原编号", classes)
