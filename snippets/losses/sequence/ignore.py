import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits = torch.randn(2, 4, 6)                 # 词表 6 个词，0 是填充
labels = torch.tensor([[3, 1, 4, 2],
                       [5, 2, 0, 0]])         # 第 1 句只有两个词

each = F.cross_entropy(logits.transpose(1, 2), labels, ignore_index=0,
                       reduction="none")
print(each)                                   # 填充的位置是 0

flat = logits.view(-1, logits.size(-1)), labels.view(-1)
print("ignore_index=0", F.cross_entropy(*flat, ignore_index=0))
print("除以真的词数  ", each.sum() / (labels != 0).sum())
print("除以全部格数  ", each.mean())          # 填充越多越小，不对
