import torch
import torch.nn.functional as F

logits = torch.randn(2, 5, 64, 64)
mask = torch.zeros(2, 1, 128, 128)                # 读图得到：有通道，浮点
mask[:, :, 41:90, 41:90] = 4                      # 背景 0，一个物体是第 4 类
for mode in ("bilinear", "nearest"):
    small = F.interpolate(mask, size=(64, 64), mode=mode)
    print(f"{mode}：缩小之后的类别 {small.unique().tolist()}")

try:
    F.cross_entropy(logits, small.long())
except RuntimeError as error:
    print(error)
labels = small.squeeze(1).long()                  # (batch, 高, 宽)，int64
print(tuple(labels.shape), tuple(F.cross_entropy(logits, labels).shape))
