import math

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

x = torch.zeros(1, 1, 40, 40)
x[..., 8:32, 12:18] = 1                          # 字母 L
x[..., 26:32, 12:30] = 1
c, s = math.cos(math.pi / 6), math.sin(math.pi / 6)
thetas = {"identity": [[1., 0., 0.], [0., 1., 0.]],
          "rotate 30": [[c, -s, 0.], [s, c, 0.]],
          "zoom out": [[2., 0., 0.], [0., 2., 0.]],
          "shift x by 0.5": [[1., 0., 0.5], [0., 1., 0.]]}
_, axes = plt.subplots(1, 4, figsize=(8.5, 2.5), layout="constrained")
for ax, (name, theta) in zip(axes, thetas.items()):
    grid = F.affine_grid(torch.tensor([theta]), x.shape, align_corners=False)
    out = F.grid_sample(x, grid, align_corners=False)
    ax.imshow(out[0, 0], cmap="gray")
    ax.set(title=name, xlabel="column", ylabel="row")
plt.show()
print("grid", tuple(grid.shape), "左上角取自",
      [round(value, 3) for value in grid[0, 0, 0].tolist()])
