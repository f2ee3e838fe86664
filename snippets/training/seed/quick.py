import random

import numpy as np
import torch

for _ in range(2):
    random.seed(0)
    np.random.seed(0)
    torch.manual_seed(0)        # CPU 和所有 GPU
    print(random.random(), np.random.rand(), torch.rand(1).item())
