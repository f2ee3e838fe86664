import torch
from skimage.data import chelsea
from torchvision.transforms import v2

train = v2.Compose([v2.ToImage(), v2.RandomResizedCrop(224),
                    v2.RandomHorizontalFlip(), v2.ColorJitter(0.2, 0.2, 0.2),
                    v2.ToDtype(torch.float32, scale=True)])
photo = chelsea()                   # 高、宽、通道；PIL 图像也可以直接放进去
x = train(photo)
print(photo.shape, photo.dtype, "→", tuple(x.shape), x.dtype)
