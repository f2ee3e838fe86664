import matplotlib.pyplot as plt
import torch

sizes, ratios = (128, 256, 512), (0.5, 1.0, 2.0)    # 面积的边长；高宽比
shapes = torch.tensor([(s / r**0.5, s * r**0.5)
                       for s in sizes for r in ratios])    # 宽、高
rows, cols, stride = 38, 63, 16              # 600×1000 的图，VGG 缩小 16 倍
y, x = torch.meshgrid(torch.arange(rows) * stride, torch.arange(cols) * stride,
                      indexing="ij")
centers = torch.stack((x, y), dim=-1).reshape(-1, 1, 2)
anchors = torch.cat((centers - shapes / 2, centers + shapes / 2), dim=-1)
anchors = anchors.reshape(-1, 4)
inside = ((anchors[:, :2] >= 0).all(1) & (anchors[:, 2] <= 1000)
          & (anchors[:, 3] <= 600))
print(f"{rows}×{cols}×{len(shapes)} = {len(anchors)} 个锚框，"
      f"不出界的 {int(inside.sum())} 个")

fig, ax = plt.subplots(figsize=(5.5, 3.6))
colors = ("tab:blue", "tab:orange", "tab:green")
for k, (w, h) in enumerate(shapes.tolist()):
    ax.add_patch(plt.Rectangle((500 - w / 2, 300 - h / 2), w, h, fill=False,
                               edgecolor=colors[k // 3], linewidth=1.5))
ax.plot(500, 300, "k+")
ax.set(xlim=(0, 1000), ylim=(700, -100), aspect="equal",
       title="9 anchors at one position", xlabel="x (pixels)",
       ylabel="y (pixels)")
plt.show()
