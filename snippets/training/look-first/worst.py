import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
train, test = torch.randperm(len(x)).split([300, 1497])
model = nn.Linear(64, 10)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.05)
for step in range(60):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x[train]), y[train]).backward()
    optimizer.step()
logits = model(x[test]).detach()
losses = nn.functional.cross_entropy(logits, y[test], reduction="none")
_, axes = plt.subplots(2, 5, figsize=(7, 3.6), layout="constrained")
for i, ax in zip(losses.topk(10).indices, axes.flat):     # 损失最大的 10 个
    sure, guess = logits[i].softmax(-1).max(dim=-1)
    ax.imshow(x[test[i]].reshape(8, 8), cmap="gray_r")
    ax.set(xticks=[], yticks=[], title=f"{y[test[i]]} as {guess}, {sure:.0%}")
plt.show()
