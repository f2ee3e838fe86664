import torch
from torchvision.utils import make_grid

images = torch.randn(8, 3, 32, 32)                    # 归一化过的一批
grid = make_grid(images, nrow=4, normalize=True)      # 拼成一张，缩到 0 到 1
print(tuple(grid.shape), "→ imshow 要的", tuple(grid.permute(1, 2, 0).shape))
