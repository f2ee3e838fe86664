import torch
import torch.nn.functional as F

for n in (4, 1):                                   # 最后一批只剩 1 个
    logits, labels = torch.randn(n, 1), torch.ones(n)
    for name, x in (("squeeze()", logits.squeeze()),
                    ("squeeze(1)", logits.squeeze(1))):
        try:
            F.binary_cross_entropy_with_logits(x, labels)
            print(n, name, "可以")
        except ValueError as error:
            print(n, name, error)
