import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(100, 1) * 4 - 2                     # 训练数据只在 -2 到 2
y = x.sin() + 0.1 * torch.randn(100, 1)
model = nn.Sequential(nn.Linear(1, 64), nn.ReLU(), nn.Dropout(0.1),
                      nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.1),
                      nn.Linear(64, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(150):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()

grid = torch.linspace(-5, 5, 41)
with torch.inference_mode():                       # 仍是 train 模式
    samples = torch.stack([model(grid[:, None])[:, 0] for _ in range(50)])
print("x=0 的标准差小于 x=5 的：",
      (samples[:, 20].std() < samples[:, 40].std()).item())
plt.axes(xlabel="x", ylabel="mean and std of 50 runs")
plt.plot(x, y, "k.", ms=3)
plt.errorbar(grid, samples.mean(0), samples.std(0))
plt.show()
