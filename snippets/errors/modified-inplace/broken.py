import torch
from torch import nn

model = nn.Linear(4, 1)
probability = model(torch.randn(8, 4)).sigmoid()
probability[probability < 0.1] = 0          # 太小的当作 0
probability.mean().backward()
