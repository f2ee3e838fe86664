from pathlib import Path

import torch
from torch import nn

torch.save(nn.Linear(400, 400).state_dict(), "model.pt")
whole = Path("model.pt").read_bytes()
Path("model.pt").write_bytes(whole[:300_000])            # 只下载了一半
torch.load("model.pt")
