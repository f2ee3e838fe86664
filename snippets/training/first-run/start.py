import math

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(256, 20), torch.randint(0, 10, (256,))
model = nn.Linear(20, 10)
print(f"瞎猜 ln 10 = {math.log(10):.2f}")
print(f"刚建好 {nn.functional.cross_entropy(model(x), y).item():.2f}")
nn.init.normal_(model.weight, std=2)               # 初值太大
print(f"初值太大 {nn.functional.cross_entropy(model(x), y).item():.2f}")
