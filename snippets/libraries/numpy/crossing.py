import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
a = rng.normal(size=(100, 8))    # NumPy 的浮点数默认 float64

inputs = torch.from_numpy(a).float()    # 进网络：float32
with torch.inference_mode():
    output = nn.Linear(8, 3)(inputs)
probs = output.softmax(dim=-1).numpy()    # 出来：还是 NumPy
print(inputs.dtype, type(probs).__name__, probs.dtype, probs.shape)

np.savez("result.npz", inputs=a, probs=probs)    # 存、取
with np.load("result.npz") as saved:
    print({name: saved[name].shape for name in saved.files})
