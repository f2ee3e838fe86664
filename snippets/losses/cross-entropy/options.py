import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0], [1.0, 0.0], [0.0, 2.0]])
labels = torch.tensor([0, 1, -100])           # 最后一个是填充，不算
each = F.cross_entropy(logits, labels, reduction="none")
print("每个样本", each)
print("平均    ", F.cross_entropy(logits, labels), each[:2].mean())
print("全是填充", F.cross_entropy(logits[2:], labels[2:]))

counts = torch.tensor([90, 10])               # 训练集里两类各有多少个
weight = counts.sum() / (len(counts) * counts)
print("权重    ", weight)
print("加权    ", F.cross_entropy(logits, labels, weight=weight))
print("验算    ", (weight * each[:2]).sum() / weight.sum())

smooth = F.cross_entropy(logits, labels, label_smoothing=0.1)
soft = torch.tensor([[0.95, 0.05], [0.05, 0.95]])   # 0.1 平分给 2 类
print("标签平滑", smooth, F.cross_entropy(logits[:2], soft))
