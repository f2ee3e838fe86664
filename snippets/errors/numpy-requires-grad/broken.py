import matplotlib.pyplot as plt
import torch
from torch import nn

model, history = nn.Linear(4, 1), []
for step in range(5):
    loss = model(torch.randn(8, 4)).pow(2).mean()
    loss.backward()
    history.append(loss)              # 存的是张量
plt.plot(history)
