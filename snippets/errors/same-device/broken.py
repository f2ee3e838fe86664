import torch
from torch import nn

model = nn.Linear(4, 2).to("meta")     # meta 代替 GPU，没有显卡也能重现
x = torch.randn(3, 4)                  # 忘了 x = x.to(device)
model(x)
