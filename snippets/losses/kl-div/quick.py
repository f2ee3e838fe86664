import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.2, 3.0]])
target = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]])    # 一个分布

log_probs = F.log_softmax(logits, dim=-1)                    # 输入：对数概率
print(F.kl_div(log_probs, target, reduction="batchmean"))
print(F.kl_div(target.log(), target, reduction="batchmean")) # 相同时是 0
