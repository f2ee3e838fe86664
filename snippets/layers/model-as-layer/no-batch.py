import torch
from torchvision.models import resnet18

model = resnet18(weights=None).eval()
photo = torch.rand(64, 64, 3)                # 一张图：高、宽、通道
image = photo.permute(2, 0, 1)               # 通道提前
batch = image.unsqueeze(0)                   # 加 batch 维
for x in (photo, image, batch):
    try:
        print(tuple(x.shape), "→", tuple(model(x).shape))
    except (RuntimeError, ValueError) as error:
        print(tuple(x.shape), error)

pixels = torch.randint(0, 256, (1, 3, 64, 64))    # 整数
try:
    model(pixels)
except RuntimeError as error:
    print(pixels.dtype, error)
print("换算之后", tuple(model(pixels / 255).shape))
