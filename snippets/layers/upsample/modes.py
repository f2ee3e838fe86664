import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.tensor([[0., 1., 0.], [1., 0.3, 0.6], [0., 0.6, 1.]])[None, None]
layers = {"input": nn.Identity(), "nearest": nn.Upsample(scale_factor=4),
          "bilinear": nn.Upsample(scale_factor=4, mode="bilinear"),
          "bicubic": nn.Upsample(scale_factor=4, mode="bicubic")}
_, axes = plt.subplots(1, 4, figsize=(8.5, 2.5), layout="constrained")
for ax, (name, layer) in zip(axes, layers.items()):
    out = layer(x)
    print(f"{name:8} {tuple(out.shape[-2:])}，"
          f"最小 {out.min().item():.2f}，最大 {out.max().item():.2f}")
    ax.imshow(out[0, 0], cmap="gray", vmin=-0.1, vmax=1.1)
    ax.set(title=name, xlabel="column", ylabel="row")
plt.show()
