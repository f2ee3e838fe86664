import random

import torch
import torchvision.transforms.functional as TF
from torchvision import transforms
from torchvision.transforms import InterpolationMode


def augment(image, mask):
    box = transforms.RandomCrop.get_params(image, (48, 48))    # 只抽一次
    image, mask = TF.crop(image, *box), TF.crop(mask, *box)
    if random.random() < 0.5:
        image, mask = TF.hflip(image), TF.hflip(mask)
    image = TF.resize(image, [96, 96])
    wrong = TF.resize(mask, [96, 96])                          # 默认会插值
    mask = TF.resize(mask, [96, 96], InterpolationMode.NEAREST)
    print("插值后的类别", TF.pil_to_tensor(wrong).unique().tolist())
    return TF.to_tensor(image), TF.pil_to_tensor(mask).long()


square = torch.zeros(1, 64, 64, dtype=torch.uint8)
square[:, 20:44, 20:44] = 2                                    # 第 2 类
image, mask = TF.to_pil_image(square * 100), TF.to_pil_image(square)
x, y = augment(image, mask)
print(tuple(x.shape), tuple(y.shape), "类别", y.unique().tolist())
