import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1))
logits = model(10 * torch.randn(64, 8)).squeeze(1)
labels = torch.randint(0, 2, (64,)).float()
loss = nn.BCEWithLogitsLoss()(logits, labels)
loss.backward()
print(loss.shape, loss.isfinite())

probability = logits.sigmoid()
print(((0 <= probability) & (probability <= 1)).all())
print(torch.equal(probability > 0.5, logits > 0))
