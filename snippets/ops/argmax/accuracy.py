import torch

logits = torch.tensor([[2.0, 0.5, -1.0],
                       [0.1, 0.2, 3.0],
                       [1.0, 4.0, 0.0],
                       [0.5, 2.0, 1.0]])       # 4 个样本，3 类
labels = torch.tensor([0, 2, 1, 0])

preds = logits.argmax(dim=-1)                  # (4, 3) → (4,)
print("预测", preds, preds.dtype)
print("答对", preds == labels)
print("个数", (preds == labels).sum().item())
print("准确率", (preds == labels).float().mean().item())
