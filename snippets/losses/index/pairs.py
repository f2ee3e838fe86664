import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
N, D = 8, 32
anchor, other = torch.randn(N, D), torch.randn(N, D)
near = anchor + 0.1 * torch.randn(N, D)

triplet = nn.TripletMarginLoss(margin=1.0)
print("三元组  ", triplet(anchor, near, other), triplet(anchor, other, near))

pair, same = nn.CosineEmbeddingLoss(), torch.ones(N)   # 1 像，-1 不像
print("成对    ", pair(anchor, near, same), pair(anchor, near, -same))

rank = nn.MarginRankingLoss(margin=0.5)                # 1：前一个该更大
high, low = torch.full((N,), 2.0), torch.zeros(N)
print("排序    ", rank(high, low, same), rank(low, high, same))

for name, b in (("配对", near), ("打乱", near.roll(1, 0))):
    scores = F.normalize(anchor, dim=1) @ F.normalize(b, dim=1).T / 0.07
    print("对比学习", name, F.cross_entropy(scores, torch.arange(N)))
