import math

import torch
from torch import nn

layer = nn.Linear(3, 5)
x = torch.randn(4, 3)
# nn.Linear 的权重是 (输出, 输入)，所以转置
print(torch.allclose(layer(x), x @ layer.weight.T + layer.bias))
print(torch.allclose(layer(x), torch.addmm(layer.bias, x, layer.weight.T)))

query, key = torch.randn(2, 4, 64), torch.randn(2, 4, 64)
mask = torch.full((4, 4), -torch.inf).triu(1)      # 不看后面的步
scale = 1 / math.sqrt(64)
scores = torch.baddbmm(mask, query, key.mT, alpha=scale)
print(torch.allclose(scores, mask + scale * (query @ key.mT), atol=1e-6))
