import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
last = []
for clear in (True, False):
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    losses = []
    for batch in torch.randint(len(x), (120, 64)):
        loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
        if clear:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    last.append(sum(losses[-20:]) / 20)
    plt.plot(losses, label="zero_grad()" if clear else "left out")
plt.gca().set(xlabel="step", ylabel="training loss")
plt.legend()
plt.show()
assert last[1] > 3 * last[0]
