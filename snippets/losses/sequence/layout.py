import torch
import torch.nn.functional as F

logits = torch.randn(8, 20, 1000)
tokens = torch.randint(0, 1000, (8, 21))
labels = tokens[:, 1:]                        # 切片之后不连续
for attempt in (lambda: F.cross_entropy(logits, labels),
                lambda: labels.view(-1)):
    try:
        attempt()
    except RuntimeError as error:
        print(error)

flat = F.cross_entropy(logits.reshape(-1, 1000), labels.reshape(-1))
swapped = F.cross_entropy(logits.transpose(1, 2), labels)    # 不展平也行
print(torch.allclose(flat, swapped))
