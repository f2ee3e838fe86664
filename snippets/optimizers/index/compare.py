import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
choices = {
    "SGD": dict(lr=0.5),
    "SGD + momentum": dict(lr=0.05, momentum=0.9),
    "RMSprop": dict(lr=0.003),
    "AdamW": dict(lr=0.01),
}
for name, options in choices.items():
    torch.manual_seed(0)                      # 同样的初值、同样的批
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    kind = getattr(torch.optim, name.split()[0])
    optimizer = kind(model.parameters(), **options)
    losses = []
    for step in range(100):
        batch = torch.randint(len(x), (64,))
        loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"{name:14}  最后 20 步的平均损失 {sum(losses[-20:]) / 20:.2f}")
    means = torch.tensor(losses).reshape(-1, 5).mean(dim=1)
    plt.plot(range(5, 101, 5), means, label=name)
plt.gca().set(xlabel="step", ylabel="training loss", yscale="log")
plt.legend()
plt.show()
