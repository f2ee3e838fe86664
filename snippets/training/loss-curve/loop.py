import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
train, valid = torch.randperm(len(x)).split(1400)      # 样本的编号
model = torch.nn.Linear(64, 10)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
loss_fn, curve = torch.nn.CrossEntropyLoss(), []
for epoch in range(10):
    total = 0.0
    for batch in train[torch.randperm(1400)].split(64):
        loss = loss_fn(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(batch)
    with torch.inference_mode():
        curve.append((total / 1400, loss_fn(model(x[valid]), y[valid]).item()))
    print(f"{epoch}  train {curve[-1][0]:.3f}  validation {curve[-1][1]:.3f}")
plt.plot(curve, label=["train", "validation"])
plt.legend()
plt.show()
