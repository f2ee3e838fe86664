import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn


class Net(nn.Module):
    def __init__(self, depth, skip):
        super().__init__()
        self.skip = skip
        self.first, self.last = nn.Linear(64, 64), nn.Linear(64, 10)
        self.blocks = nn.ModuleList(
            nn.Sequential(nn.Linear(64, 64, bias=False), nn.BatchNorm1d(64),
                          nn.ReLU(), nn.Linear(64, 64, bias=False),
                          nn.BatchNorm1d(64))
            for _ in range(depth))

    def forward(self, x):
        x = self.first(x).relu()
        for block in self.blocks:
            x = (block(x) + (x if self.skip else 0)).relu()
        return self.last(x)


images, labels = load_digits(return_X_y=True)      # 1797 张 8×8 的数字
x = torch.tensor(images / 16, dtype=torch.float32)
y = torch.tensor(labels)
final = {}
for depth, skip in ((8, False), (16, False), (8, True), (16, True)):
    torch.manual_seed(0)
    net = Net(depth, skip)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.004)
    losses = []
    for epoch in range(5):
        for batch in torch.randperm(len(x)).split(200):
            loss = F.cross_entropy(net(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    name = f"{2 * depth + 2} layers, " + ("residual" if skip else "plain")
    final[depth, skip] = torch.tensor(losses[-9:]).mean().item()
    plt.plot(losses, label=name)
    print(f"{name:20} 最后一轮的训练损失 {final[depth, skip]:.2f}")

assert final[16, False] > 2 * final[8, False]      # 平铺：更深反而更差
assert final[16, True] < 0.5 * final[16, False]    # 加残差：深的也训练得动
plt.xlabel("step")
plt.ylabel("training loss")
plt.legend()
plt.show()
