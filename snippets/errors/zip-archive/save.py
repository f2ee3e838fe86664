import os
from pathlib import Path

import torch
from torch import nn


def save(state, path):
    torch.save(state, f"{path}.tmp")       # 写到一半断了，坏的只是 .tmp
    os.replace(f"{path}.tmp", path)        # 一步换过去


save(nn.Linear(4, 2).state_dict(), "model.pt")
print(list(torch.load("model.pt")), [str(p) for p in Path().glob("model*")])
