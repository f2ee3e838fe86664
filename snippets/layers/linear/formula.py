import torch
import torch.nn.functional as F
from torch import nn

layer = nn.Linear(3, 2)
x = torch.randn(5, 3)

y = layer(x)
by_hand = x @ layer.weight.T + layer.bias    # weight 是 (输出, 输入)
functional = F.linear(x, layer.weight, layer.bias)
print(torch.allclose(y, by_hand), torch.equal(y, functional))

with torch.no_grad():                        # 手工写入权重
    layer.weight.copy_(torch.tensor([[1.0, 0, 0], [0, 1, 1]]))
    layer.bias.zero_()
print(layer(torch.tensor([10.0, 20, 30])).tolist())
