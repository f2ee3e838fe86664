import warnings

import torch
from torch import nn

x = torch.randn(2, 5, 10)                    # (batch, 步数, 类别)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong = nn.Softmax()(x)
print(str(caught[0].message).partition(".")[0])
right = nn.Softmax(dim=-1)(x)
for name, p in (("不写 dim", wrong), ("dim=-1  ", right)):
    per_step = p.sum(dim=-1)[0, 0].item()
    over_batch = p.sum(dim=0)[0, 0].item()
    print(f"{name} 一步各类之和为 1：{abs(per_step - 1) < 1e-5}，"
          f"跨样本之和为 1：{abs(over_batch - 1) < 1e-5}")
