import numpy as np
import torch
from PIL import Image
from torchvision.transforms.v2 import functional as TF

image = Image.new("RGB", (640, 427))                 # PIL：(宽, 高)
array = np.asarray(image)                            # NumPy：(高, 宽, 通道)
tensor = TF.to_image(image)                          # torch：(通道, 高, 宽)
scaled = TF.to_dtype(tensor, torch.float32, scale=True)
print("PIL   ", image.size)
print("NumPy ", array.shape, array.dtype)
print("torch ", tuple(tensor.shape), tensor.dtype, "→", scaled.dtype)
print("imshow", tuple(scaled.permute(1, 2, 0).shape))
