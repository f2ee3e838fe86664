import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, -1.0]])

one = F.cross_entropy(logits, torch.tensor([0]))            # 恰好是第 0 类
many = F.binary_cross_entropy_with_logits(
    logits, torch.tensor([[1.0, 1.0, 0.0]]))                # 第 0、1 类都是
print("CrossEntropyLoss  ", one, logits.softmax(dim=-1))
print("BCEWithLogitsLoss ", many, logits.sigmoid())
