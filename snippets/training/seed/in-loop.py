import torch
from torch import nn

dropout, x = nn.Dropout(0.5), torch.ones(6)
for where in ("循环里", "循环外"):
    torch.manual_seed(0)
    masks = []
    for step in range(3):
        if where == "循环里":
            torch.manual_seed(0)
        masks.append(dropout(x).tolist())
    print(where, "三步的 dropout 全一样", masks[0] == masks[1] == masks[2])
