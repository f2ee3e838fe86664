import matplotlib.pyplot as plt
import torch

ramp = torch.linspace(0, 1, 24)
image = torch.stack([ramp.expand(16, 24),                # 红：左暗右亮
                     ramp[:16, None].expand(16, 24),     # 绿：上暗下亮
                     torch.full((16, 24), 0.3)])
gray = image.mean(dim=0, keepdim=True)                   # 1×16×24

figure, axes = plt.subplots(1, 3, figsize=(7, 2))
shown = {"permute(1, 2, 0)": image.permute(1, 2, 0),
         "squeeze(0)": gray.squeeze(0),
         "reshape: wrong": image.reshape(16, 24, 3)}
for ax, (name, x) in zip(axes, shown.items()):
    ax.imshow(x, cmap="gray")
    ax.set(title=name, xticks=[], yticks=[])
plt.show()
