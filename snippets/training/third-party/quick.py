import inspect

import torch
from torch import nn

layer = nn.MultiheadAttention(embed_dim=16, num_heads=4)
print(list(inspect.signature(layer.forward).parameters))     # 要哪些输入
print("batch_first =", layer.batch_first)                    # 默认的约定
output = layer(*[torch.zeros(5, 2, 16)] * 3)                 # 造一个假的输入
print(type(output).__name__, [tuple(part.shape) for part in output])
