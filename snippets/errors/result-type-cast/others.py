import torch
import torch.nn.functional as F

labels = torch.tensor([0, 1, 1, 0])
for name, call in (
    ("BCELoss", lambda: F.binary_cross_entropy(torch.rand(4), labels)),
    ("dropout", lambda: F.dropout(labels)),
):
    try:
        call()
    except RuntimeError as error:
        print(f"{name}：{error}")
