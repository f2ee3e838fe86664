import torch
from sklearn.metrics import accuracy_score, f1_score
from torchmetrics.classification import MulticlassAccuracy

labels = torch.tensor([0, 1, 2, 2])
preds = torch.tensor([0, 1, 2, 1])
print("accuracy", accuracy_score(labels, preds))
print("macro f1", round(f1_score(labels, preds, average="macro"), 3))

metric = MulticlassAccuracy(num_classes=3, average="micro")
for p, y in zip(preds.split(2), labels.split(2)):    # 原来的 add_batch
    metric.update(p, y)
print("accuracy", metric.compute().item())           # 原来的 compute
