import torch
import torch.nn.functional as F

logits = torch.randn(4, 6, requires_grad=True)
labels = torch.full((4,), -100)               # 这一批没有一个词要算
loss = F.cross_entropy(logits, labels)
loss.backward()
print("损失", loss.item(), "最大的梯度", logits.grad.abs().max().item())

count = (labels != -100).sum().clamp(min=1)   # 至少除以 1
loss = F.cross_entropy(logits, labels, reduction="sum") / count
print("损失", loss.item())
