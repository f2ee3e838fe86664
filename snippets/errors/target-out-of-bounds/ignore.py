import torch
import torch.nn.functional as F

logits = torch.randn(1, 3, 2, 2)                   # 3 类，2×2 的图
mask = torch.tensor([[[0, 255], [2, 1]]])
try:
    F.cross_entropy(logits, mask)
except IndexError as error:
    print(error)
loss = F.cross_entropy(logits, mask, ignore_index=255)
each = F.cross_entropy(logits, mask, ignore_index=255, reduction="none")
print(torch.allclose(loss, each[mask != 255].mean()), each[mask == 255])
