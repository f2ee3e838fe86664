import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)

for extra in (nn.Identity(), nn.Softmax(dim=-1)):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    curve = []
    for step in range(200):
        logits = model(x)
        nn.functional.cross_entropy(extra(logits), y).backward()
        optimizer.step()
        optimizer.zero_grad()
        curve.append((logits.argmax(dim=-1) == y).float().mean().item())
    name = type(extra).__name__
    print(f"{name:8}  200 步后的准确率 {curve[-1]:.2f}")
    plt.plot(curve, label=name)
plt.legend()
plt.show()
