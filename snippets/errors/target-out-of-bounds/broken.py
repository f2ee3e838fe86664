import torch
import torch.nn.functional as F
from torch import nn

labels = torch.tensor([1, 3, 2, 1])         # 数据集从 1 开始编号，共 3 类
logits = nn.Linear(8, 3)(torch.randn(4, 8))
loss = F.cross_entropy(logits, labels)
