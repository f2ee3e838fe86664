import numpy as np
import torch

x = torch.from_numpy(np.zeros(3))     # 内存是 NumPy 的，张量不能改它的大小
x.resize_(4)
