import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.linspace(0, 1, 30)[:, None]
y = 2 * x + 1 + 0.1 * torch.randn_like(x)
y[-4:] = 10                               # 4 个记错的点

plt.plot(x, y, ".", label="data")
for loss_fn in (F.mse_loss, F.smooth_l1_loss, F.l1_loss):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for step in range(500):
        loss_fn(model(x), y).backward()
        optimizer.step()
        optimizer.zero_grad()
    print(f"{loss_fn.__name__:15} 斜率 {model.weight.item():.2f}")
    plt.plot(x, model(x).detach(), label=loss_fn.__name__)
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
