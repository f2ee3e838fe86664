import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)
y = torch.tensor(labels)
torch.manual_seed(0)
net = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 128),
                    nn.ReLU(), nn.Linear(128, 10))


def train(inputs, steps):
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
    for _ in range(steps):
        optimizer.zero_grad()
        F.cross_entropy(net(inputs), y).backward()
        optimizer.step()


train(x, 150)                                  # 预训练
before = net[2].weight.detach().clone()
train(1 - x, 50)                               # 微调到反色的图
after = net[2].weight.detach()
change = after - before
for name, matrix in (("pretrained W", before), ("change of W", change)):
    s = torch.linalg.svdvals(matrix)
    share = (s**2).cumsum(0) / (s**2).sum()
    print(f"{name:13} 前 4、8、16 个奇异值占 "
          + "、".join(f"{share[k - 1]:.0%}" for k in (4, 8, 16)))
    plt.plot(range(1, 129), share, label=name)
plt.xlabel("rank")
plt.ylabel("share of squared size kept")
plt.legend()
plt.show()
