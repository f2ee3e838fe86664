import torch
from einops import rearrange

image = torch.arange(16).reshape(1, 1, 4, 4)       # 每个数都认得出来
good = rearrange(image, "b c (h p) (w q) -> b (h w) (p q c)", p=2, q=2)
bad = image.reshape(1, 4, 4)
print(good.shape == bad.shape)
print("第一块应当是左上角", image[0, 0, :2, :2].flatten().tolist())
print("rearrange", good[0, 0].tolist())
print("reshape  ", bad[0, 0].tolist())
