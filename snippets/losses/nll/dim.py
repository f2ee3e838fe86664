import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.2, 3.0]])   # 2 个样本，3 类
for dim in (0, 1):
    total = nn.LogSoftmax(dim=dim)(logits).exp().sum(dim=1)
    print(f"dim={dim}，每个样本的概率之和", total)

pixels = torch.randn(2, 3, 8, 8)               # 每个像素分 3 类
masks = torch.randint(0, 3, (2, 8, 8))
log_probs = F.log_softmax(pixels, dim=1)       # 类别在第 1 维
print(torch.allclose(F.nll_loss(log_probs, masks),
                     F.cross_entropy(pixels, masks)))
