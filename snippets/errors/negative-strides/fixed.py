import numpy as np
import torch

bgr = np.random.randint(0, 256, (4, 6, 3), dtype=np.uint8)
a = torch.from_numpy(bgr[:, :, ::-1].copy())
b = torch.from_numpy(bgr).flip(-1)
print(a.shape, torch.equal(a, b))
