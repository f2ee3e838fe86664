import matplotlib.pyplot as plt
import torch

x = torch.tensor([[10, 11, 12, 13],
                  [20, 21, 22, 23],
                  [30, 31, 32, 33]])
index = torch.tensor([[3, 0],
                      [1, 1],
                      [2, 0]])
out = x.gather(1, index)
figure, axes = plt.subplots(1, 3, figsize=(8, 3), width_ratios=[4, 2, 2])
used = torch.zeros(3, 4).scatter(1, index, 1.0)
parts = {"x": (x, used), "index": (index, torch.zeros(3, 2)),
         "x.gather(1, index)": (out, torch.ones(3, 2))}
for axis, (name, (numbers, shade)) in zip(axes, parts.items(), strict=True):
    axis.imshow(shade, cmap="Greens", vmin=0, vmax=2)
    for i, row in enumerate(numbers.tolist()):
        for j, number in enumerate(row):
            axis.text(j, i, number, ha="center", va="center")
    axis.set_title(f"{name} {tuple(numbers.shape)}", fontsize=10)
    axis.set(xticks=range(numbers.size(1)), yticks=range(3), xlabel="column")
axes[0].set_ylabel("row")
plt.show()
