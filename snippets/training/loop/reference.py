import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
wrong = model.state_dict()                # 还是同一块内存
right = copy.deepcopy(model.state_dict())
with torch.no_grad():
    model.weight += 5                     # 以后的训练
print("不复制", wrong["weight"].item(), "复制", right["weight"].item())
