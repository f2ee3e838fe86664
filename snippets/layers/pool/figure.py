import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

row, column = torch.meshgrid(*[torch.arange(32) - 15.] * 2, indexing="ij")
radius = (row ** 2 + column ** 2).sqrt()
x = (radius.sub(12).abs() < 0.5).float()[None, None]    # 一像素宽的圆
cases = {"input": x, "max_pool2d(x, 2)": F.max_pool2d(x, 2),
         "avg_pool2d(x, 2)": F.avg_pool2d(x, 2),
         "x[..., ::2, ::2]": x[..., ::2, ::2]}
_, axes = plt.subplots(1, 4, figsize=(8.5, 2.6), layout="constrained")
for ax, (title, out) in zip(axes, cases.items()):
    ax.imshow(out[0, 0], cmap="gray_r", vmin=0, vmax=1)
    ax.set_title(title, fontsize=10)
    ax.set(xlabel="column", ylabel="row")
plt.show()
