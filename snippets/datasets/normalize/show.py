import matplotlib.pyplot as plt
import torch
from skimage.data import astronaut
from torchvision.transforms import v2

mean = torch.tensor([0.485, 0.456, 0.406])
std = torch.tensor([0.229, 0.224, 0.225])
prepare = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True),
                      v2.Resize(64), v2.Normalize(mean, std)])
x = prepare(astronaut())
undone = (x * std[:, None, None] + mean[:, None, None]).clamp(0, 1)
pictures = {"normalized": x.clamp(0, 1), "undone": undone}

figure, axes = plt.subplots(1, 3, figsize=(7, 2.6))
for ax, (title, picture) in zip(axes, pictures.items()):
    ax.imshow(picture.permute(1, 2, 0))          # 通道放到最后
    ax.set_title(title)
axes[2].imshow(undone.reshape(64, 64, 3))        # 错：不是换维
axes[2].set_title("reshape, not permute")
for ax in axes:
    ax.axis("off")
plt.show()
