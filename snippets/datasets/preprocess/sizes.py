from pathlib import Path

from PIL import Image
from skimage.data import chelsea
from torchvision.transforms.functional import pil_to_tensor, to_tensor

photo = Image.fromarray(chelsea())
small = photo.resize((241, 160))                 # 短边 160
small.save("small.jpg", quality=90)
for name, size in (
        ("原图，float32", to_tensor(photo).nbytes),
        ("缩小，float32", to_tensor(small).nbytes),
        ("缩小，uint8  ", pil_to_tensor(small).nbytes),
        ("缩小，JPEG   ", Path("small.jpg").stat().st_size)):
    print(f"{name} {size / 1000:6.0f} KB，十万张 {size / 1e4:6.1f} GB")
