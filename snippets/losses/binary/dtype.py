import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()
logits = torch.randn(4, 1)                       # (batch, 1)
labels = torch.tensor([0, 1, 1, 0])              # int64，(batch,)
for target in (labels[:, None], labels.float()):
    try:
        criterion(logits, target)
    except (RuntimeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

a = criterion(logits, labels[:, None].float())   # 两种改法，选一种
b = criterion(logits.squeeze(1), labels.float())
print(torch.equal(a, b))
