import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
_, axes = plt.subplots(1, 3, figsize=(9, 3), sharey=True, layout="constrained")
cases = {"good": (1797, 64), "over-fit": (100, 256), "under-fit": (1797, 2)}
for ax, (name, (end, size)) in zip(axes, cases.items()):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, size), nn.ReLU(), nn.Linear(size, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    history = []
    for step in range(80):
        losses = [nn.functional.cross_entropy(model(x[part]), y[part])
                  for part in (slice(0, end, 2), slice(1, None, 2))]
        history.append([loss.item() for loss in losses])
        optimizer.zero_grad()
        losses[0].backward()
        optimizer.step()
    ax.plot(history, label=["train", "validation"])
    ax.set(title=name, xlabel="step")
axes[0].legend()
plt.show()
