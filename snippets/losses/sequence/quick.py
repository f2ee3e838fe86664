import torch
import torch.nn.functional as F

logits = torch.randn(8, 20, 1000)             # (batch, 步数, 词表 V)
labels = torch.randint(0, 1000, (8, 20))      # (batch, 步数)

V = logits.size(-1)
loss = F.cross_entropy(logits.reshape(-1, V), labels.reshape(-1))
print(loss.shape, logits.reshape(-1, V).shape, labels.reshape(-1).shape)
