import torch
from torch import nn

torch.save(nn.Linear(4, 2), "model.pt")         # 存了整个模型
model = torch.load("model.pt")
