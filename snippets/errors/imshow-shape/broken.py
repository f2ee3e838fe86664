import matplotlib.pyplot as plt
import torch

image = torch.rand(3, 32, 32)          # PyTorch 的图：通道在最前
plt.imshow(image)
plt.show()
