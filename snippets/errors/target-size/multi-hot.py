import torch
from torch import nn

tags = [[0, 2], [1], []]                  # 每个样本的类别编号，共 3 类
labels = torch.zeros(len(tags), 3)
for row, codes in enumerate(tags):
    labels[row, codes] = 1
print(labels)
print(nn.BCEWithLogitsLoss()(torch.randn(3, 3), labels).shape)
