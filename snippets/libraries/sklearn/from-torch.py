import torch
from sklearn.metrics import classification_report, confusion_matrix

labels = torch.tensor([0, 0, 1, 1, 2, 2])
logits = torch.eye(3)[[0, 1, 1, 1, 2, 2]].requires_grad_()

preds = logits.argmax(dim=-1).numpy()              # 整数没有梯度，可以直接转
print(confusion_matrix(labels, preds))             # 行是真的类，列是猜的类
print(classification_report(labels, preds))

scores = logits.detach().softmax(dim=-1).numpy()   # 带梯度的先 detach
print(scores.shape)
