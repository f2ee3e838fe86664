import torch
from torchvision.transforms import v2

torch.manual_seed(0)
image = torch.arange(16).view(1, 4, 4)
crop = v2.RandomCrop(2)


def kinds(make):
    return len({tuple(make().flatten().tolist()) for epoch in range(50)})


baked = crop(image)                              # 错：随机的也提前做了
print("裁剪提前做好，50 轮看到", kinds(lambda: baked), "种")
print("每次取时再裁，50 轮看到", kinds(lambda: crop(image)), "种")
