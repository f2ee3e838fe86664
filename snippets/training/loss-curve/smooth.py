import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
raw, smooth = [], []
for step in range(200):
    batch = torch.randint(len(x), (16,))                # 小批，损失跳得厉害
    loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    raw.append(loss.item())
    last = smooth[-1] if smooth else raw[0]
    smooth.append(0.9 * last + 0.1 * raw[-1])           # 指数滑动平均
plt.plot(raw, alpha=0.3, label="each batch")
plt.plot(smooth, label="smoothed")
plt.legend()
plt.show()
