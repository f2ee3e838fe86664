import math

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = 0.1 * torch.randn(512, 20)
for C in (2, 10, 1000):
    loss = F.cross_entropy(nn.Linear(20, C)(x), torch.randint(0, C, (512,)))
    print(f"{C:4} 类   损失 {loss:.2f}   ln({C}) = {math.log(C):.2f}")
logits, labels = nn.Linear(20, 1)(x), torch.ones(512, 1)
loss = F.binary_cross_entropy_with_logits(logits, labels)
print(f"二选一    损失 {loss:.2f}   ln(2) = {math.log(2):.2f}")
