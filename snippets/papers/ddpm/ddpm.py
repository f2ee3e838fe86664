import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
T, beta = 40, torch.linspace(0.005, 0.3, 40)
alpha, alpha_bar = 1 - beta, (1 - beta).cumprod(dim=0)
phase = torch.arange(T)[:, None] / T * 2 ** torch.arange(8.0)
times = torch.cat((phase.sin(), phase.cos()), dim=1)    # 时间编码
model = nn.Sequential(
    nn.Linear(2 + 16, 64), nn.SiLU(), nn.Linear(64, 64), nn.SiLU(),
    nn.Linear(64, 64), nn.SiLU(), nn.Linear(64, 2))


def predict(x, t):                        # 从加噪的点和 t 预测噪声
    return model(torch.cat((x, times[t]), dim=1))


def ring(n):                              # 数据：圆环上的点
    angle = torch.rand(n) * 2 * torch.pi
    return torch.stack((angle.cos(), angle.sin()), dim=1)


def errors(x0, t, noise):                 # 论文的算法 1
    keep = alpha_bar[t][:, None]
    x = keep.sqrt() * x0 + (1 - keep).sqrt() * noise
    return ((predict(x, t) - noise) ** 2).mean(dim=1)


@torch.inference_mode()
def sample(n):                            # 论文的算法 2
    x = torch.randn(n, 2)
    for t in reversed(range(T)):
        noise = predict(x, torch.full((n,), t))
        x = (x - beta[t] / (1 - alpha_bar[t]).sqrt() * noise) / alpha[t].sqrt()
        x = x + (t > 0) * beta[t].sqrt() * torch.randn(n, 2)
    return x


optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
fixed = ring(2000), torch.randint(T, (2000,)), torch.randn(2000, 2)
_, axes = plt.subplots(1, 4, figsize=(8.5, 2.3), layout="constrained")
curve, off = [], []
for step in range(1, 801):
    t, noise = torch.randint(T, (256,)), torch.randn(256, 2)
    loss = errors(ring(256), t, noise).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    curve.append(loss.item())
    if step in (100, 300, 800):
        x = sample(1000)
        off.append((x.norm(dim=1) - 1).abs().mean().item())
        print(f"{step} 步：这一批的损失 {curve[-1]:.2f}，固定的一批 "
              f"{errors(*fixed).mean():.2f}，样本离圆环 {off[-1]:.2f}")
        axes[len(off)].plot(*x[:100].T, ".", markersize=3)
        axes[len(off)].set(title=f"step {step}", xlim=(-2, 2), ylim=(-2, 2))
axes[0].plot(range(0, 800, 8), curve[::8], linewidth=0.7)
axes[0].set(title="batch loss", xlabel="step", ylim=(0, 1))
plt.show()
