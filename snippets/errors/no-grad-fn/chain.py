import torch
from torch import nn

logits = nn.Linear(4, 3)(torch.randn(8, 4))
for name, x in (
    ("logits", logits),
    ("logits.softmax(1)", logits.softmax(1)),
    ("logits.max(1).values", logits.max(1).values),
    ("logits.argmax(1)", logits.argmax(1)),
    ("(logits > 0).float()", (logits > 0).float()),
    ("logits.detach()", logits.detach()),
    ("torch.tensor(logits.tolist())", torch.tensor(logits.tolist())),
):
    print(f"{name:30} {x.requires_grad!s:6} {type(x.grad_fn).__name__}")
