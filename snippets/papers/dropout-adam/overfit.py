import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)
y = torch.tensor(labels)
torch.manual_seed(0)
order = torch.randperm(len(x))
train, test = order[:100], order[-500:]        # 只用 100 张训练
lowest, last = {}, {}
for p in (0.0, 0.5):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Dropout(0.4 * p),   # 输入丢得少
                        nn.Linear(64, 128), nn.ReLU(), nn.Dropout(p),
                        nn.Linear(128, 128), nn.ReLU(), nn.Dropout(p),
                        nn.Linear(128, 10))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.003)
    curve = []
    for step in range(301):
        net.train()
        optimizer.zero_grad()
        F.cross_entropy(net(x[train]), y[train]).backward()
        optimizer.step()
        if step % 10 == 0:
            net.eval()
            with torch.inference_mode():
                out, fit = net(x[test]), net(x[train])
            curve.append(F.cross_entropy(out, y[test]).item())
    right = [(o.argmax(1) == y[i]).float().mean().item()
             for o, i in ((fit, train), (out, test))]
    lowest[p], last[p] = min(curve), curve[-1]
    print(f"p={p}：训练准确率 {right[0]:.3f}，测试准确率 {right[1]:.3f}，"
          f"测试损失最低 {lowest[p]:.3f}，最后 {last[p]:.3f}")
    plt.plot(range(0, 301, 10), curve, label=f"p = {p}")
assert last[0.5] < last[0.0]
plt.xlabel("step")
plt.ylabel("test loss")
plt.legend()
plt.show()
