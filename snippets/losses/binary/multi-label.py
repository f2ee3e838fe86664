import torch
from torch import nn

names = ["动作", "喜剧", "爱情"]
logits = torch.tensor([[2.0, -1.0, 0.5], [-3.0, 1.5, 2.5]])
labels = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]])   # 可以同时是几类

print("损失", nn.BCEWithLogitsLoss()(logits, labels))
for row, probability in zip(logits > 0, logits.sigmoid()):
    chosen = [name for name, yes in zip(names, row) if yes]
    print("选中", chosen, "概率之和", round(probability.sum().item(), 2))

tags = [[0, 2], [1, 2]]                       # 手里是编号的列表时
multi_hot = torch.zeros(len(tags), len(names))
for i, indices in enumerate(tags):
    multi_hot[i, indices] = 1
print(torch.equal(multi_hot, labels))
