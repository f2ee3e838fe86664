import matplotlib.pyplot as plt
import torch

row, column = torch.meshgrid(torch.arange(8), torch.arange(8), indexing="ij")
bars = (column < 2) | (row < 2) | ((row == 4) & (column < 5))
image = bars.int()                                    # 字母 F
ways = {"original": image, "flip(-1)": image.flip(-1),
        "flip(0)": torch.flip(image, dims=(0,)), "rot90": image.rot90(),
        "roll(2, -1)": torch.roll(image, 2, dims=-1)}
fig, axes = plt.subplots(1, len(ways), figsize=(8, 2), layout="constrained")
for ax, (name, y) in zip(axes, ways.items()):
    ax.imshow(y, cmap="Blues")
    ax.set(title=name, xticks=[], yticks=[], xlabel="width", ylabel="height")
plt.show()
