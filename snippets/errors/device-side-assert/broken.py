import torch
from torch import nn

logits = torch.randn(4, 5)                     # 5 类：标签只能是 0 到 4
labels = torch.tensor([1, 2, 3, 5])            # 从 1 数起的
nn.functional.cross_entropy(logits, labels)
