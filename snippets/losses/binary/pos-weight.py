import torch
import torch.nn.functional as F

labels = torch.zeros(100, 2)                        # 两个标签
labels[:10, 0] = 1                                  # 第 0 个：10% 是正例
labels[:40, 1] = 1                                  # 第 1 个：40%
positives = labels.sum(dim=0)
pos_weight = (len(labels) - positives) / positives  # 负例数 / 正例数
print("pos_weight", pos_weight)

for weight in (None, pos_weight):
    logits = torch.zeros(2, requires_grad=True)     # 只有偏置的模型
    optimizer = torch.optim.Adam([logits], lr=0.1)
    for step in range(200):
        F.binary_cross_entropy_with_logits(
            logits.expand(100, 2), labels, pos_weight=weight).backward()
        optimizer.step()
        optimizer.zero_grad()
    name = "不加" if weight is None else "加上"
    print(name, [round(p, 2) for p in logits.sigmoid().tolist()])
