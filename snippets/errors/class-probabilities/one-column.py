import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0], [-2.0], [0.5], [1.0]])     # 只有一列
labels = torch.tensor([[1], [1], [0], [0]])
print(F.cross_entropy(logits, labels.float()))
print(F.binary_cross_entropy_with_logits(logits, labels.float()))
