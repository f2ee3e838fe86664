import torch
from torch import nn

logits = nn.Linear(8, 1)(torch.randn(4, 8))     # (4, 1)
labels = torch.tensor([0.0, 1.0, 1.0, 0.0])     # (4,)
loss = nn.BCEWithLogitsLoss()(logits, labels)
