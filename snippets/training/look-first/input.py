import matplotlib.pyplot as plt
import torch
from skimage.data import astronaut
from torchvision.transforms import v2

mean, std = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
transform = v2.Compose([
    v2.ToImage(), v2.Resize(64), v2.RandomHorizontalFlip(p=1),
    v2.ToDtype(torch.float32, scale=True), v2.Normalize(mean, std)])
image = transform(astronaut())                    # 送进模型的就是它
print("范围", f"{image.min():.1f} 到 {image.max():.1f}", tuple(image.shape))

back = image * torch.tensor(std)[:, None, None] \
    + torch.tensor(mean)[:, None, None]
_, axes = plt.subplots(1, 2, figsize=(6, 3))
axes[0].imshow(image.permute(1, 2, 0).clamp(0, 1))
axes[0].set(title="as normalized", xticks=[], yticks=[])
axes[1].imshow(back.permute(1, 2, 0).clamp(0, 1))
axes[1].set(title="turned back", xticks=[], yticks=[])
plt.show()
