import matplotlib.pyplot as plt
import torch
from torch import nn

model = nn.Linear(4, 1)
losses = []
for step in range(3):
    loss = model(torch.randn(8, 4)).pow(2).mean()
    losses.append(loss)                # 应为 loss.item()
plt.plot(losses)
