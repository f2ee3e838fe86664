import matplotlib.pyplot as plt
import torch

images = torch.rand(4, 3, 32, 32)            # DataLoader 给的一批图
plt.imshow(images.permute(1, 2, 0))
