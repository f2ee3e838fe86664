from torch import nn


def compare(model, state):
    mine, theirs = set(model.state_dict()), set(state)
    print("  一样", len(mine & theirs), " 缺", sorted(mine - theirs)[:2],
          " 多", sorted(theirs - mine)[:2])


model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8))
for title, state in (
    ("多卡的外壳", nn.DataParallel(model).state_dict()),
    ("整个检查点", {"model": model.state_dict(), "epoch": 3}),
    ("多了一层", nn.Sequential(model[0], nn.ReLU(), model[1]).state_dict()),
    ("另一个模型", nn.LSTM(4, 8).state_dict()),
):
    print(title)
    compare(model, state)
