import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.2, 3.0]])
labels = torch.tensor([0, 2])

log_probs = F.log_softmax(logits, dim=-1)            # NLLLoss 要对数概率
print(nn.NLLLoss()(log_probs, labels))
print(nn.CrossEntropyLoss()(logits, labels))         # 两步合成一步
