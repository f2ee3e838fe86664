import numpy as np
import torch

a = np.linspace(-1, 1, 5)

def slope(x, h=1e-6):    # NumPy：自己推公式，或用差分凑
    return (np.tanh(x + h) - np.tanh(x - h)) / (2 * h)

x = torch.from_numpy(a).requires_grad_()    # PyTorch：自动求
torch.tanh(x).sum().backward()
print(slope(a).round(6))
print(x.grad.numpy().round(6))
