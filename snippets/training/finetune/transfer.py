from sklearn.datasets import load_digits
from torch import manual_seed, nn, optim, tensor

x, y = (tensor(array) for array in load_digits(return_X_y=True))


def train(classes, x, y, body_lr, start=None):
    manual_seed(0)
    body = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 32))
    body.load_state_dict(start or body.state_dict())
    model = nn.Sequential(body, nn.ReLU(), nn.Linear(32, classes))
    optimizer = optim.Adam([{"params": body.parameters(), "lr": body_lr},
                            {"params": model[2].parameters()}], lr=0.01)
    for step in range(80):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x.float() / 16), y).backward()
        optimizer.step()
    return model


old = train(10, x[:1200], y[:1200], 0.01)[0].state_dict()      # 认十个数字
for start, lr in [(None, 0.01), (old, 0), (old, 1e-3), (old, 0.1)]:
    model = train(2, x[1200:1220], y[1200:1220] % 2, lr, start)   # 分奇偶
    right = model(x[1220:].float() / 16).argmax(1) == y[1220:] % 2
    print(f"{right.float().mean():.2f}  预训练 {bool(start)}，主干学习率 {lr}")
