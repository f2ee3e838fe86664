import torch

labels = torch.tensor([0, 2, 2, 1, 2, 0])
preds = torch.tensor([0, 2, 1, 1, 2, 2])
print("每类几个", labels.bincount(minlength=4))

# 混淆矩阵：行是标签，列是预测
pairs = labels * 3 + preds
print(pairs.bincount(minlength=9).view(3, 3))

weights = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
print("按类求和", torch.bincount(labels, weights=weights))
