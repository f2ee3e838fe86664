import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
state = nn.Linear(4, 2).state_dict()
with torch.device("meta"):
    model = nn.Sequential(nn.Linear(4, 2))
result = model[0].load_state_dict(state)          # 没写 assign：只有警告
print(result, model[0].weight.device)
print("还在 meta 的", [n for n, p in model.named_parameters() if p.is_meta])
