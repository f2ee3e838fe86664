import torch
from sklearn.metrics import classification_report

labels = torch.tensor([0, 0, 0, 0, 1, 1, 1, 2, 2, 2])
preds = torch.tensor([0, 0, 0, 1, 1, 1, 0, 2, 0, 0])

matrix = (labels * 3 + preds).bincount(minlength=9).reshape(3, 3)
right = matrix.diag()
precision = right / matrix.sum(dim=0)         # 说是这一类的里面，对了几成
recall = right / matrix.sum(dim=1)            # 真是这一类的里面，找到几成
f1 = 2 * precision * recall / (precision + recall)
print("precision", precision, "recall", recall, "F1", f1, sep="\n")
print("macro F1", f1.mean())
print(classification_report(labels, preds))
