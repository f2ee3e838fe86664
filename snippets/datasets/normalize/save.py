import torch
from torchvision.io import read_image
from torchvision.utils import make_grid, save_image

x = torch.rand(4, 3, 16, 16)                     # 0 到 1，先还原
save_image(x, "batch.png", nrow=2)               # 拼成 2 列，间隔 2 个像素
back = read_image("batch.png")
print(tuple(back.shape), back.dtype)
grid = (make_grid(x, nrow=2) * 255).round().byte()
print("存下的就是这一张：", torch.equal(back, grid))
