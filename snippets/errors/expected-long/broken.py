import torch
import torch.nn.functional as F
from torch import nn

table = torch.tensor([[0.2, 1.5, 0], [1.1, 0.3, 2], [0.7, 0.9, 1]])
x, labels = table[:, :2], table[:, 2]          # 最后一列是类别
logits = nn.Linear(2, 3)(x)
loss = F.cross_entropy(logits, labels)
