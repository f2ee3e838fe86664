import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
state = torch.load("model.pt", map_location="cuda")      # 没有 GPU 的机器
