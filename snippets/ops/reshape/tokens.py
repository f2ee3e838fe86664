import torch
import torch.nn.functional as F

logits = torch.randn(8, 20, 1000)              # (batch, 步数, 词表)
labels = torch.randint(0, 1000, (8, 20))

flat_logits = logits.reshape(-1, logits.size(-1))
flat_labels = labels.reshape(-1)
print(flat_logits.shape, flat_labels.shape)
print(F.cross_entropy(flat_logits, flat_labels).shape)
