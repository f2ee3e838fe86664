import torch
import torch.nn.functional as F

logits = torch.randn(2, 5, 64, 96, requires_grad=True)    # 5 类
labels = torch.randint(0, 5, (2, 64, 96))       # 每个像素一个类别编号
labels[:, :4] = 255                             # 边界不算
print("损失", tuple(F.cross_entropy(logits, labels, ignore_index=255).shape))

preds = logits.argmax(dim=1)
print("预测", tuple(preds.shape))

preds, labels = torch.tensor([0, 0, 1, 1, 1]), torch.tensor([0, 1, 1, 1, 0])
print(f"像素准确率 {(preds == labels).float().mean().item():.2f}")
for c in (0, 1):
    both = ((preds == c) & (labels == c)).sum()
    either = ((preds == c) | (labels == c)).sum()
    print(f"第 {c} 类的 IoU {(both / either).item():.2f}")
