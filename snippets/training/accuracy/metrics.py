import torch
from torchmetrics import MetricCollection
from torchmetrics.classification import (
    MulticlassAccuracy,
    MulticlassConfusionMatrix,
    MulticlassF1Score,
)

metrics = MetricCollection({
    "accuracy": MulticlassAccuracy(num_classes=3, average="micro"),
    "macro accuracy": MulticlassAccuracy(num_classes=3),     # 默认 macro
    "macro f1": MulticlassF1Score(num_classes=3),
    "confusion": MulticlassConfusionMatrix(num_classes=3),
})
labels = torch.tensor([0, 0, 0, 0, 1, 1, 1, 2, 2, 2])
preds = torch.tensor([0, 0, 0, 1, 1, 1, 0, 2, 0, 0])
for p, y in zip(preds.split(4), labels.split(4)):
    metrics.update(p, y)                      # 每批一次，也可以给 logits
for name, value in metrics.compute().items():
    print(name, value)
metrics.reset()                               # 下一轮从头算
