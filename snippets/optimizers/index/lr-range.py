import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels)[:300].float() / 16, torch.tensor(digits)[:300]
rates = [10 ** (power / 2) for power in range(-7, 3)]
for kind, options in ((torch.optim.SGD, {}),
                      (torch.optim.SGD, {"momentum": 0.9}),
                      (torch.optim.Adam, {})):
    name, final = f"{kind.__name__} {options or ''}", []
    for lr in rates:
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
        optimizer = kind(model.parameters(), lr=lr, **options)
        for step in range(40):
            loss = nn.functional.cross_entropy(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        final.append(min(loss.item(), 3))     # 发散的画在 3
    best = min(final)
    print(f"{name:21} 最低的损失 {best:.2f}，"
          f"在 lr={rates[final.index(best)]:.1g}")
    plt.plot(rates, final, "o-", label=name)
plt.gca().set(xlabel="learning rate", ylabel="loss after 40 steps",
              xscale="log")
plt.legend()
plt.show()
