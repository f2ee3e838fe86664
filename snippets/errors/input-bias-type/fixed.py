import numpy as np
import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
conv = nn.Conv2d(3, 16, kernel_size=3).to(device)

image = np.zeros((32, 32, 3), dtype=np.uint8)
x = torch.from_numpy(image).permute(2, 0, 1)[None]
x = x.to(device, torch.float32) / 255
print(x.dtype, conv(x).shape)
