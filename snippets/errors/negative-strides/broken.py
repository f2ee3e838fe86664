import numpy as np
import torch

bgr = np.zeros((4, 6, 3), dtype=np.uint8)     # 相当于 cv2.imread(...)
rgb = bgr[:, :, ::-1]
torch.from_numpy(rgb)
