import matplotlib.pyplot as plt
import torch
from torch import nn

channels = 64
fig, axes = plt.subplots(1, 4, figsize=(8.5, 2.5), layout="constrained")
for ax, kernels in zip(axes, ([3], [3, 3], [3, 3, 3], [7])):
    net = nn.Sequential(*(nn.Conv2d(channels, channels, k, padding=k // 2,
                                    bias=False) for k in kernels))
    x = torch.zeros(1, channels, 11, 11, requires_grad=True)
    net(x)[0, :, 5, 5].sum().backward()         # 中间的一个输出像素
    seen = (x.grad[0] != 0).any(dim=0)          # 它用到了哪些输入
    side = seen.any(dim=0).sum().item()
    count = sum(p.numel() for p in net.parameters())
    stack = " + ".join(f"{k}×{k}" for k in kernels)
    print(f"{stack:15} 看到 {side}×{side}，权重 {count:,}"
          f" = {count // channels**2} × 64²")
    ax.imshow(seen.int(), cmap="Blues", vmin=0, vmax=1.5)
    ax.set(title=stack, xlabel="input column", ylabel="input row")
plt.show()
