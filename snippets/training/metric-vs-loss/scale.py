import torch
import torch.nn.functional as F

grams = torch.tensor([1200.0, 800.0, 1500.0])
preds = grams + torch.tensor([30.0, -30.0, 30.0])
for unit, scale in (("克", 1), ("千克", 1000)):
    loss = F.mse_loss(preds / scale, grams / scale)
    print(f"单位 {unit}  MSE {loss:.4f}")

logits, labels = torch.eye(4), torch.tensor([0, 1, 2, 0])
for reduction in ("mean", "sum"):
    loss = F.cross_entropy(logits, labels, reduction=reduction)
    print(f"交叉熵 {reduction:4}", f"{loss:.3f}")
