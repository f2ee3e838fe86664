import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, labels = load_digits(return_X_y=True)
raw, y = torch.tensor(pixels).float(), torch.tensor(labels)


def accuracy(scale=1.0, dropout=0.0, norm=False, lr=0.1, decay=0.0):
    torch.manual_seed(0)
    x = raw * scale
    model = nn.Sequential(nn.Linear(64, 64),
                          nn.BatchNorm1d(64) if norm else nn.Identity(),
                          nn.ReLU(), nn.Dropout(dropout), nn.Linear(64, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr, weight_decay=decay)
    for step in range(100):
        batch = torch.randint(0, 200, (32,))               # 只有 200 张训练图
        loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = model.eval()(x[200:]).argmax(dim=1) == y[200:]
    return f"{right.float().mean():.2f}"


print(accuracy(), "像素 0 到 16，学习率 0.1")
print(accuracy(lr=0.01), "只改学习率，0.01")
print(accuracy(scale=1 / 16), "只改像素，0 到 1")
print(accuracy(norm=True), "只加 BatchNorm")
print(accuracy(norm=True, dropout=0.3), "加 BatchNorm，再加 dropout")
print(accuracy(norm=True, decay=0.01), "加 BatchNorm，再加 weight_decay")
