import torch
from PIL import Image
from torchvision.models import ResNet18_Weights
from torchvision.transforms import v2

image = Image.new("RGB", (256, 256), (124, 116, 104))     # 差不多是平均的颜色
right = ResNet18_Weights.DEFAULT.transforms()
no_scale = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32)])
no_normalize = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
for name, transform in (("应当是", right), ("没有除以 255", no_scale),
                        ("没有减均值", no_normalize)):
    print(f"{transform(image).mean():7.2f}  {name}")
