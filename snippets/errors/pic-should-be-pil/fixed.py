import numpy as np
import torch
from PIL import Image
from torchvision.io import decode_image
from torchvision.transforms import v2

Image.new("RGB", (40, 30), "white").save("cat.png")
to_tensor = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
for image in (Image.open("cat.png"),                    # PIL
              np.array(Image.open("cat.png")),          # NumPy、OpenCV，HWC
              decode_image("cat.png")):                 # 张量，CHW
    x = to_tensor(image)
    print(f"{type(image).__name__:12}", tuple(x.shape), x.dtype, x.max().item())
