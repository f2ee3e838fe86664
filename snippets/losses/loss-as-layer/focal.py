import torch
import torch.nn.functional as F
from torch import nn


class FocalLoss(nn.Module):
    def __init__(self, gamma=2.0):
        super().__init__()
        self.gamma = gamma

    def forward(self, logits, labels):
        each = F.cross_entropy(logits, labels, reduction="none")
        p = torch.exp(-each)                    # 正确类别的概率
        return ((1 - p) ** self.gamma * each).mean()


labels = torch.tensor([0, 0])
for gamma in (0.0, 2.0):
    logits = torch.tensor([[4.0, 0.0], [0.5, 0.0]], requires_grad=True)
    FocalLoss(gamma)(logits, labels).backward()
    easy, hard = logits.grad[:, 1].tolist()     # 已有把握的、没有把握的
    print(f"gamma={gamma} 梯度 {easy:.6f} {hard:.6f} 相差 {hard / easy:.0f} 倍")
