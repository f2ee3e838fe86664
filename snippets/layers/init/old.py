import warnings

import torch
from torch import nn

layer = nn.Linear(4, 2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.init.normal(layer.weight, std=0.02)       # 旧：没有下划线
    nn.init.constant(layer.bias, 0)
    layer.weight.data.normal_(0, 0.02)           # 旧：.data
for warning in caught:
    print(warning.category.__name__, warning.message)

nn.init.normal_(layer.weight, std=0.02)          # 现在的写法
nn.init.constant_(layer.bias, 0)
with torch.no_grad():                            # 没有现成函数时
    layer.weight.copy_(torch.eye(2, 4))
print(layer.weight.tolist())
