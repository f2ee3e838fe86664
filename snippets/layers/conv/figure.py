import matplotlib.pyplot as plt
import torch
from torch import nn

cases = [dict(padding=0), dict(padding=1), dict(padding=1, stride=2),
         dict(padding=2, dilation=2)]
_, axes = plt.subplots(1, 4, figsize=(8.5, 2.8), layout="constrained")
for ax, case in zip(axes, cases):
    conv = nn.Conv2d(1, 1, kernel_size=3, **case)
    out = conv(torch.zeros(1, 1, 5, 5)).shape[-1]
    p, s, d = conv.padding[0], conv.stride[0], conv.dilation[0]
    grid = torch.full((5 + 2 * p, 5 + 2 * p), 0.25)    # 填充
    grid[p:p + 5, p:p + 5] = 0                         # 图像
    grid[:2 * d + 1:d, :2 * d + 1:d] = 0.6             # 第一个窗口
    edge = (-p - 0.5, 4.5 + p)
    ax.imshow(grid, cmap="Blues", vmin=0, vmax=1, extent=(*edge, *edge[::-1]))
    lines = torch.arange(-p, 6 + p) - 0.5
    ax.hlines(lines, *edge, color="0.6", lw=0.5)
    ax.vlines(lines, *edge, color="0.6", lw=0.5)
    centers = torch.arange(out) * s + d - p            # 各窗口的中心
    ax.plot(*torch.cartesian_prod(centers, centers).T, "r.", ms=6)
    title = ", ".join(f"{k}={v}" for k, v in case.items())
    ax.set_title(f"{title}\n5x5 -> {out}x{out}", fontsize=10)
    ax.set(xlabel="column", ylabel="row", xlim=(-3, 7), ylim=(7, -3))
plt.show()
