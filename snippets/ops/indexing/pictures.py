import matplotlib.pyplot as plt
import torch

x = torch.arange(12).reshape(3, 4)
choices = {
    "x[1]": x[1],
    "x[:, 1:3]": x[:, 1:3],
    "x[::2, -1]": x[::2, -1],
    "x[[0, 2]]": x[[0, 2]],
    "x[[0, 2], [1, 3]]": x[[0, 2], [1, 3]],
    "x[x % 3 == 0]": x[x % 3 == 0],
}
figure, axes = plt.subplots(2, 3, figsize=(8, 4.4), sharex=True, sharey=True)
for axis, (name, chosen) in zip(axes.flat, choices.items(), strict=True):
    hit = torch.isin(x, chosen.flatten())
    axis.imshow(hit, cmap="Greens", vmin=0, vmax=2)
    for value in range(12):
        i, j = divmod(value, 4)
        axis.text(j, i, value, ha="center", va="center")
    axis.set_title(f"{name} → {tuple(chosen.shape)}", fontsize=10)
    axis.set(xticks=range(4), yticks=range(3))
figure.supxlabel("column")
figure.supylabel("row")
plt.show()
