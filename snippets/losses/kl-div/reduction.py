import warnings

import torch
import torch.nn.functional as F

warnings.simplefilter("error")
p = torch.full((4, 5), 0.2)                       # 4 个样本，5 类
q = torch.tensor([0.6, 0.1, 0.1, 0.1, 0.1]).expand(4, 5)
try:
    F.kl_div(q.log(), p)                          # 默认 "mean"
except UserWarning as warning:
    print(str(warning).split(". ")[0])

warnings.simplefilter("ignore")
for reduction in ("batchmean", "mean", "sum"):
    value = F.kl_div(q.log(), p, reduction=reduction)
    print(f"{reduction:10} {value.item():.4f}")
print("一个样本  ", round((p[0] * (p[0] / q[0]).log()).sum().item(), 4))
