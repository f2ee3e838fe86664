import torch
import torch.nn.functional as F
from torch import nn

logits = nn.Linear(8, 3)(torch.randn(4, 8))
labels = F.one_hot(torch.tensor([0, 2, 1, 1]), num_classes=3)
loss = F.cross_entropy(logits, labels)
