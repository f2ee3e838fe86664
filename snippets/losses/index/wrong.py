import torch
from torch import nn

logits = torch.randn(4, 3)
index = torch.tensor([0, 2, 1, 1])
for criterion, labels in ((nn.CrossEntropyLoss(), index.float()),
                          (nn.CrossEntropyLoss(), index[:, None]),
                          (nn.CrossEntropyLoss(), torch.eye(4)[:, :3].int()),
                          (nn.CrossEntropyLoss(), index + 1),
                          (nn.BCEWithLogitsLoss(), index),
                          (nn.BCEWithLogitsLoss(), logits.long()),
                          (nn.BCELoss(), torch.ones(4, 3))):
    try:
        criterion(logits, labels)
    except (RuntimeError, ValueError, IndexError) as error:
        print(f"{type(criterion).__name__}: {str(error).splitlines()[0]}")
