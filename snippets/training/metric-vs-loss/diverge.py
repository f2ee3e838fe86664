import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
history = torch.zeros(100, 3)
for now in history:
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x[:100]), y[:100]).backward()
    optimizer.step()
    logits = model(x[100:]).detach()
    each = nn.functional.cross_entropy(logits, y[100:], reduction="none")
    hits = logits.argmax(dim=-1) == y[100:]
    now[:] = torch.stack([each.mean(), hits.float().mean(), each[~hits].mean()])
for loss, rate, wrong in history[[9, 19, 99]]:
    print(f"损失 {loss:.2f}  准确率 {rate:.2f}  答错的样本的损失 {wrong:.2f}")
plt.plot(history[:, :2], label=["validation loss", "validation accuracy"])
plt.gca().set(xlabel="step", ylabel="loss, accuracy", ylim=(0, 2))
plt.legend()
plt.show()
