import numpy as np
import torch

scores = np.array([0.5, 0.8])
print(scores.astype(float).dtype)                # np.float 就是它
print(scores.astype(np.float32).dtype)
print(torch.from_numpy(scores.astype(np.float32)).dtype)   # 给模型用
