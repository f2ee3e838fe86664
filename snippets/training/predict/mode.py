import torch
from PIL import Image
from torch import nn
from torchvision.transforms import v2

to_tensor = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.Flatten(), nn.Linear(784, 5))
for mode in ("RGB", "RGBA", "L"):                 # 彩色，带透明，灰度
    image = Image.new(mode, (16, 16))
    try:
        model(to_tensor(image))                   # 没有 batch 维
    except RuntimeError as error:
        print(f"{mode:4}  {str(error).partition('expected ')[2] or error}")

x = to_tensor(image.convert("RGB")).unsqueeze(0)
print("convert 加 unsqueeze", model(x).shape)
