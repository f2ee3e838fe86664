import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, (torch.tensor(digits) == 8).long()
for lr in (0.001, 0.5):
    model = nn.Linear(64, 2)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for step in range(300):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), y).backward()
        optimizer.step()
    preds = model(x).argmax(dim=-1)
    print(f"lr={lr}  准确率 {(preds == y).float().mean():.3f}"
          f"  预测各类 {preds.bincount(minlength=2).tolist()} 个"
          f"  标签各类 {y.bincount().tolist()} 个")
