import torch
import torch.nn.functional as F

log_probs = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]]).log()
labels = torch.tensor([0, 2])

print("每个样本", F.nll_loss(log_probs, labels, reduction="none"))
picked = log_probs.gather(1, labels[:, None]).squeeze(1)
print("取出再取负", -picked)
print("平均", F.nll_loss(log_probs, labels), -picked.mean())
