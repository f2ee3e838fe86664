import numpy as np
import torch
from PIL import Image

photo = Image.new("RGB", (64, 48), "tomato")     # 宽 64，高 48
array = np.array(photo)
print(array.shape, array.dtype)                  # 高、宽、通道，0 到 255

x = torch.from_numpy(array).permute(2, 0, 1).float() / 255
print(x.shape, x[:, 0, 0])

restored = (x * 255).round().byte().permute(1, 2, 0).numpy()
print(np.array_equal(restored, array), Image.fromarray(restored).size)
