import torch
from torch import nn

logits = torch.tensor([2.0, -1.0])
labels = torch.tensor([1.0, 0.0])
try:
    nn.BCELoss()(logits, labels)                 # BCELoss 要的是概率
except RuntimeError as error:
    print(str(error).splitlines()[0])

print(nn.BCELoss()(logits.sigmoid(), labels))
print(nn.BCEWithLogitsLoss()(logits, labels))
print(nn.BCEWithLogitsLoss()(logits.sigmoid(), labels))   # 多了一次 sigmoid
