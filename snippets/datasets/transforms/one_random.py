import torch
from torchvision.transforms import v2

torch.manual_seed(0)
flip = v2.RandomHorizontalFlip()
batch = torch.arange(4).repeat(6, 1, 1, 1)       # 6 张图，每张只有一行 0 1 2 3
print("整批一起", flip(batch)[:, 0, 0].tolist())
print("一张一张", torch.stack([flip(x) for x in batch])[:, 0, 0].tolist())
