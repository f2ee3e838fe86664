import torch
from torch import nn

model = nn.Linear(4, 1)
probability = model(torch.randn(8, 4)).sigmoid()
kept = torch.where(probability < 0.1, 0.0, probability)
kept.mean().backward()
print(model.weight.grad.shape)

same = probability.masked_fill(probability < 0.1, 0)     # 另一种写法
print(torch.equal(kept, same))
