import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(8, 16, 32, 32)
print(tuple(F.interpolate(x, scale_factor=2, mode="bilinear").shape))
print(tuple(F.interpolate(x, size=(50, 70), mode="bilinear").shape))
print(tuple(nn.ConvTranspose2d(16, 8, kernel_size=2, stride=2)(x).shape))
