import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.2, 3.0]])
labels = torch.tensor([0, 2])

print("错，logits       ", F.nll_loss(logits, labels))
print("错，softmax      ", F.nll_loss(logits.softmax(dim=-1), labels))
print("对，log_softmax  ", F.nll_loss(logits.log_softmax(dim=-1), labels))
