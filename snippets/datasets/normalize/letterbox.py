import matplotlib.pyplot as plt
import torchvision.transforms.functional as TF
from PIL import Image
from skimage.data import coffee

x = TF.to_tensor(Image.fromarray(coffee()))[:, :, 60:]      # 400 × 540
small = TF.resize(x, [47, 64])                   # 长边 64，等比例
pictures = {
    "resize to a square": TF.resize(x, [64, 64]),
    "resize + center_crop": TF.center_crop(TF.resize(x, [64]), [64, 64]),
    "resize + pad": TF.pad(small, [0, 8, 0, 9], fill=0.5)}

figure, axes = plt.subplots(1, 3, figsize=(7, 2.6))
for ax, (title, picture) in zip(axes, pictures.items()):
    ax.imshow(picture.permute(1, 2, 0))
    ax.set_title(title, fontsize=9)
    ax.axis("off")
plt.show()
print(*[tuple(picture.shape) for picture in pictures.values()])
