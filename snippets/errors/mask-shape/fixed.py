import torch
import torch.nn.functional as F

ids = torch.tensor([[5, 8, 2, 0, 0], [7, 3, 9, 4, 1]])
logits = torch.randn(2, 4, 10)

target = ids[:, 1:]                  # 标签是后 4 个，掩码照它做
mask = target != 0
print("掩码：", mask.shape, "取出：", logits[mask].shape)
loss = F.cross_entropy(logits[mask], target[mask])
same = F.cross_entropy(logits.mT, target, ignore_index=0)
print("和 ignore_index 相同：", loss.allclose(same))
