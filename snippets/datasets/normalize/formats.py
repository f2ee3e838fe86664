import numpy as np
import torch
from PIL import Image
from torchvision.io import ImageReadMode, read_image
from torchvision.transforms import v2

pixels = np.random.randint(0, 256, (30, 40, 3), dtype=np.uint8)
photo = Image.fromarray(pixels)
photo.save("photo.png")

print("PIL         size", photo.size, "宽在前，模式", photo.mode)
print("numpy      ", np.asarray(photo).shape, "高、宽、通道")
x = read_image("photo.png")
print("read_image ", tuple(x.shape), x.dtype, "通道、高、宽")
print("ToImage    ", torch.equal(v2.functional.to_image(photo), x))
print("permute    ", torch.equal(torch.from_numpy(pixels).permute(2, 0, 1), x))
print("给 matplotlib", tuple(x.permute(1, 2, 0).shape))
grey = read_image("photo.png", mode=ImageReadMode.GRAY)
print("灰度       ", tuple(grey.shape))
