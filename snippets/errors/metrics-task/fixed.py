import torch
from torchmetrics import Accuracy

labels = torch.tensor([0, 1, 2, 2])
logits = torch.tensor([[2., 0, 0], [0, 2, 0], [0, 0, 2], [0, 2, 0]])
accuracy = Accuracy(task="multiclass", num_classes=3)
print("三类", accuracy(logits, labels))

scores = torch.tensor([0.9, 0.2, 0.6])
print("二分类", Accuracy(task="binary")(scores, torch.tensor([1, 0, 0])))
many = Accuracy(task="multilabel", num_labels=2)
print("多标签", many(torch.tensor([[0.9, 0.2]]), torch.tensor([[1, 1]])))
