import numpy as np
import torch

photo = np.zeros((48, 64, 3))
print(photo.transpose(2, 0, 1).shape)       # NumPy：写出全部次序

x = torch.zeros(48, 64, 3)
try:
    x.transpose(2, 0, 1)
except TypeError as error:
    print(error)
print(x.permute(2, 0, 1).shape)             # 对应的是 permute
print(torch.permute(x, (2, 0, 1)).shape)

try:
    x.permute(1, 0)                         # 少写一维也不行
except RuntimeError as error:
    print(str(error).split("i.e. ")[1])
