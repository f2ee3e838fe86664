import torch
import torch.nn.functional as F
from torch import nn

features = nn.Sequential(nn.Conv2d(3, 6, 5), nn.MaxPool2d(2),
                         nn.Conv2d(6, 16, 5), nn.MaxPool2d(2))
x = features(torch.randn(4, 3, 192, 192))
x = x.view(-1, 16 * 5 * 5)
logits = nn.Linear(16 * 5 * 5, 10)(x)
loss = F.cross_entropy(logits, torch.tensor([3, 1, 0, 7]))
