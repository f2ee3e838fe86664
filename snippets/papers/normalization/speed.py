import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)
y = torch.tensor(labels)
final = {}
for norm in (None, nn.BatchNorm1d, nn.LayerNorm):
    name = norm.__name__ if norm else "none"
    for rate, style in ((0.1, "--"), (1.0, "-")):
        torch.manual_seed(0)
        layers = []
        for _ in range(6):
            layers += [nn.Linear(64, 64), norm(64) if norm else
                       nn.Identity(), nn.Sigmoid()]
        net = nn.Sequential(*layers, nn.Linear(64, 10))
        with torch.no_grad():                  # 训练前，最后一个隐层
            hidden = net[:-1](x)
            share = (hidden.std(dim=0).mean() / hidden.std()).item()
        optimizer = torch.optim.SGD(net.parameters(), lr=rate)
        losses = []
        for step in range(60):
            batch = torch.randint(len(x), (256,))
            loss = F.cross_entropy(net(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        final[name, rate] = sum(losses[-10:]) / 10
        print(f"{name:11} 学习率 {rate}：损失 {final[name, rate]:.2f}，"
              f"开始时样本之间的差别占 {share:.1%}")
        plt.plot(losses, style, label=f"{name}, lr {rate}")
assert final["BatchNorm1d", 1.0] < final["BatchNorm1d", 0.1] < 2 < final[
    "none", 1.0]
plt.xlabel("step")
plt.ylabel("training loss")
plt.legend(fontsize="small")
plt.show()
