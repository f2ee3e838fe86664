import torch
import torch.nn.functional as F

logits = torch.randn(2, 5, 7)                 # (N, L, C)
labels = torch.randint(0, 7, (2, 5))          # (N, L)
for name, x, y in (
    ("只展平 logits", logits.flatten(0, 1), labels[:, 0]),
    ("都不展平", logits, labels),
    ("都展平", logits.flatten(0, 1), labels.flatten()),
    ("类别换到第 1 维", logits.transpose(1, 2), labels),
):
    try:
        print(f"{name}：", F.cross_entropy(x, y).shape)
    except (ValueError, RuntimeError) as error:
        print(f"{name}：", error)
