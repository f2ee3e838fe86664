import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
spoiled = torch.randperm(len(x))[:20]
y[spoiled] = (y[spoiled] + 1) % 10            # 假装有 20 个标错的
model = nn.Linear(64, 10)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.05)
for step in range(60):
    optimizer.zero_grad()
    losses = nn.functional.cross_entropy(model(x), y, reduction="none")
    losses.mean().backward()
    optimizer.step()
for count in (10, 20, 40):
    worst = losses.topk(count).indices
    print(f"损失最大的 {count} 个里，标错的有",
          torch.isin(worst, spoiled).sum().item(), "个")
