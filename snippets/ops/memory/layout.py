import matplotlib.pyplot as plt
import torch

x = torch.arange(12).reshape(3, 4)           # 值就是内存里的位置
fig, axes = plt.subplots(2, 1, figsize=(7, 2.6), layout="constrained")
for ax, name, y in zip(axes, ("x", "x.T"), (x, x.T)):
    row_of = torch.empty(12, dtype=torch.int64)
    row_of[y] = torch.arange(len(y))[:, None]    # 每个位置属于第几行
    ax.imshow(row_of[None], cmap="Set2", vmin=0, vmax=7)
    for position, row in enumerate(row_of.tolist()):
        ax.text(position, 0, f"row {row}", ha="center", va="center")
    ax.set(title=f"{name}: shape {tuple(y.shape)}, stride {y.stride()}",
           xticks=range(12), yticks=[], xlabel="position in memory")
plt.show()
