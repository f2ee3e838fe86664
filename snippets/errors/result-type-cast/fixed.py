import torch
from torch import nn

logits = nn.Linear(8, 1)(torch.randn(4, 8)).squeeze(1)
labels = torch.tensor([0, 1, 1, 0])
loss = nn.BCEWithLogitsLoss()(logits, labels.float())
loss.backward()
print(loss.dtype, loss.shape)
