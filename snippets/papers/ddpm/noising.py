import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

T = 1000
beta = torch.linspace(1e-4, 0.02, T)           # 论文的方差表
alpha_bar = (1 - beta).cumprod(dim=0)          # 还剩多少原图

torch.manual_seed(0)
x0 = torch.full((50_000,), 0.8)                # 同一个像素，加 5 万次噪声
x = x0.clone()
for t in range(300):                           # 一步一步加
    x = (1 - beta[t]).sqrt() * x + beta[t].sqrt() * torch.randn_like(x)
jump = (alpha_bar[299].sqrt() * x0             # 一步加到位
        + (1 - alpha_bar[299]).sqrt() * torch.randn_like(x0))
for name, values in (("走 300 步", x), ("一步到位", jump)):
    print(f"{name}：均值 {values.mean():.3f}，方差 {values.var():.3f}")
print(f"公式　　：均值 {0.8 * alpha_bar[299].sqrt():.3f}，"
      f"方差 {1 - alpha_bar[299]:.3f}")
print(f"t = {T} 时原图只剩 {alpha_bar[-1].sqrt():.4f} 倍")

image = torch.tensor(load_digits().images[3] / 8 - 1).float()   # 缩到 [-1, 1]
noise = torch.randn(8, 8)
_, axes = plt.subplots(1, 6, figsize=(8.5, 1.9), layout="constrained")
for ax, t in zip(axes, (1, 50, 150, 300, 600, 1000)):
    keep = alpha_bar[t - 1]
    ax.imshow(keep.sqrt() * image + (1 - keep).sqrt() * noise, cmap="gray")
    ax.set(title=f"t = {t}", xticks=[], yticks=[])
axes[0].set(xlabel="column", ylabel="row")
plt.show()
