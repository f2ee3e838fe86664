import numpy as np
import torch
from torchvision import transforms
from torchvision.transforms import v2

array = np.zeros((30, 40, 3), dtype=np.uint8)
for name, call in (
    ("文件名  ", lambda: transforms.ToTensor()("cat.png")),
    ("读图失败", lambda: transforms.ToTensor()(None)),
    ("数组翻转", lambda: transforms.RandomHorizontalFlip(1)(array)),
    ("列表转图", lambda: transforms.ToPILImage()([0, 1])),
    ("一批转图", lambda: transforms.ToPILImage()(torch.zeros(4, 3, 8, 8))),
):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(name, type(error).__name__, error)
print("v2 缩放数组：没报错，也没有缩放", v2.Resize(15)(array).shape)
