import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
norms = {"BatchNorm2d(6)": nn.BatchNorm2d(6),
         "LayerNorm((6, 4, 4))": nn.LayerNorm((6, 4, 4)),
         "GroupNorm(2, 6)": nn.GroupNorm(2, 6),
         "InstanceNorm2d(6)": nn.InstanceNorm2d(6)}
_, axes = plt.subplots(1, 4, figsize=(8.5, 2.5), layout="constrained")
for ax, (name, norm) in zip(axes, norms.items()):
    x = torch.randn(5, 6, 4, 4, requires_grad=True)
    norm(x)[0, 0, 0, 0].backward()             # 这个输出用到了哪些输入
    used = (x.grad != 0).float().mean(dim=(2, 3))
    print(f"{name:21} 用到 {int((x.grad != 0).sum()):3} 个数")
    ax.imshow(used, cmap="Blues", vmin=0, vmax=1.5)
    ax.plot(0, 0, "r.")
    ax.set_title(name, fontsize=9)
    ax.set(xlabel="channel", ylabel="sample", xticks=range(6), yticks=range(5))
plt.show()
