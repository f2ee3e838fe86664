import torch

logits = torch.tensor([[2.0, 0.1], [0.3, 1.2], [0.9, 0.4], [0.2, 0.8]])
labels = torch.tensor([0, 1, 1, 1])

preds = logits.argmax(dim=-1)                    # 每个样本分数最大的类别
print("预测", preds, "标签", labels)
print("答对", (preds == labels).sum().item(), "个")
print("准确率", (preds == labels).float().mean().item())
