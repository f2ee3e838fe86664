import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
for kind, lr in (("SGD", 0.5), ("Adam", 0.5), ("Adam", 0.01)):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = getattr(torch.optim, kind)(model.parameters(), lr=lr)
    for step in range(100):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{kind:4} lr={lr:<4}  100 步后的损失 {loss.item():.3f}")
