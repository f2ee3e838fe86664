import numpy as np
import torch
from torch import nn

image = np.zeros((32, 32, 3), dtype=np.uint8)     # 读进来的图：0 到 255
x = torch.from_numpy(image).permute(2, 0, 1)[None]
conv = nn.Conv2d(3, 16, kernel_size=3)
conv(x)
