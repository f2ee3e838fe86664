import matplotlib.pyplot as plt
import torch
from skimage.data import chelsea
from torchvision.transforms import v2

torch.manual_seed(2)
photo = v2.Compose([v2.ToImage(), v2.CenterCrop(270), v2.Resize(50)])(chelsea())
steps = [v2.Identity(), v2.RandomHorizontalFlip(p=1), v2.RandomRotation(30),
         v2.RandomResizedCrop(50, scale=(0.2, 0.6)), v2.RandomGrayscale(p=1),
         v2.ColorJitter(0.5, 0.5, 0.5, 0.1), v2.TrivialAugmentWide(),
         v2.RandomErasing(p=1)]

figure, axes = plt.subplots(2, 4, figsize=(7, 4))
for ax, step in zip(axes.flat, steps):
    ax.imshow(step(photo).permute(1, 2, 0))
    ax.set_title(type(step).__name__, fontsize=9)
    ax.axis("off")
plt.show()
