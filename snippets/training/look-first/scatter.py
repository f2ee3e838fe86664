import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)
features, target = load_diabetes(return_X_y=True, scaled=False)
x, y = torch.tensor(features), torch.tensor(target)
x = (x - x.mean(dim=0)) / x.std(dim=0)
_, axes = plt.subplots(1, 2, figsize=(7, 3.2), sharey=True)
for ax, squeeze in zip(axes, (False, True)):
    model = nn.Linear(10, 1, dtype=torch.float64)
    optimizer = torch.optim.Adam(model.parameters(), lr=1.0)
    for step in range(400):
        preds = model(x).squeeze(1) if squeeze else model(x)
        loss = (preds - y).pow(2).mean()      # (N, 1) - (N,) 是 (N, N)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    ax.plot(y[::3], model(x).detach()[::3], ".")
    ax.axline((150, 150), slope=1, color="gray")
    ax.set(xlabel="true", title=f"MSE {loss.item():.0f}")
axes[0].set_ylabel("predicted")
plt.show()
