import torch
from torchmetrics import Accuracy
from torchmetrics.classification import MulticlassAccuracy

labels = torch.tensor([0, 0, 0, 1])
preds = torch.tensor([0, 0, 0, 0])
for metric in (Accuracy(task="multiclass", num_classes=2),
               MulticlassAccuracy(num_classes=2)):
    print(metric.average, metric(preds, labels).item())
