import torch
import torch.nn.functional as F
from torch import nn

index = torch.tensor([0, 2, 1])                   # 3 个样本，3 类
hot = F.one_hot(index, 3).float()
logits = 8 * hot - 4                              # 答对：正确的类 4，其余 -4
soft = 0.9 * hot + 0.1 / 3                        # 目标是概率
pixels = logits[:, :, None, None].expand(3, 3, 8, 8)
steps = logits.expand(2, 3, 3)                    # 2 句，每句 3 步

rows = [
    ("恰好一类", nn.CrossEntropyLoss(), logits, index),
    ("每个像素", nn.CrossEntropyLoss(), pixels,
     index[:, None, None].expand(3, 8, 8)),
    ("每一步  ", nn.CrossEntropyLoss(), steps.transpose(1, 2),
     index.expand(2, 3)),
    ("概率    ", nn.CrossEntropyLoss(), logits, soft),
    ("可以几类", nn.BCEWithLogitsLoss(), logits, hot),
    ("二选一  ", nn.BCEWithLogitsLoss(), logits[:, :1], hot[:, :1]),
]
for task, criterion, right, labels in rows:
    name = type(criterion).__name__
    good, bad = criterion(right, labels), criterion(-right, labels)
    print(f"{task} {name:17} 答对 {good:.2f} 答错 {bad:.2f}")

log_p, log_wrong = logits.log_softmax(1), (-logits).log_softmax(1)
nll, kl = nn.NLLLoss(), nn.KLDivLoss(reduction="batchmean")
print("对数概率", nll(log_p, index), nll(log_wrong, index))
print("一个分布", kl(log_p, soft), kl(log_wrong, soft))
