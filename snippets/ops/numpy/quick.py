import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
copied = torch.tensor(array)         # 复制，互不影响
shared = torch.from_numpy(array)     # 共用内存
shared[0] = 9
print(array, copied)
print(shared.numpy())                # 转回 NumPy，也共用内存
print(shared.float().dtype)          # NumPy 的小数是 float64，进模型前转换
