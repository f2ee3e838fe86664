import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.linspace(-3, 3, 100)[:, None]
y = 2 * x + 1
for lr in (0.001, 0.1, 0.35):
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for step in range(30):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"lr={lr}  第 1 步 {losses[0]:.1f}  第 30 步 {losses[-1]:.1e}")
    plt.plot(losses, label=f"lr={lr}")
plt.yscale("log")                      # 差几个数量级时用对数坐标
plt.legend()
plt.show()
