import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.randn(1, 3, 8, 8, device=device)
print(nn.Conv2d(3, 4, 3).to(device)(x).shape)      # 别的之前先做一次
