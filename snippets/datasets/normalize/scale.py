import numpy as np
import torchvision.transforms.functional as TF

pixels = np.full((2, 2, 3), 255, dtype=np.uint8)
floats = pixels.astype(np.float32)
print("uint8 数组，除以 255", TF.to_tensor(pixels).max().item())
print("float 数组，不除    ", TF.to_tensor(floats).max().item())
print("又除一次，太小      ", f"{TF.to_tensor(pixels).max() / 255:.4f}")
