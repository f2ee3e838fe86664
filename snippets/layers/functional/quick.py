import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(8, 4)
layer = nn.Linear(4, 2)                      # 自己带着 weight 和 bias
print(layer(x).shape)
print(torch.equal(layer(x), F.linear(x, layer.weight, layer.bias)))
print(torch.equal(nn.ReLU()(x), F.relu(x)))
