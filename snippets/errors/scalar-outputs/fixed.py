import torch
import torch.nn.functional as F
from torch import nn

model = nn.Linear(4, 3)
x, labels = torch.randn(8, 4), torch.randint(0, 3, (8,))
weights = torch.rand(8)                        # 每个样本的权重
loss = F.cross_entropy(model(x), labels, reduction="none")
print(loss.shape)
loss = (loss * weights).sum() / weights.sum()
loss.backward()
print(loss.shape, model.weight.grad.shape)
