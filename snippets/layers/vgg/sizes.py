import torch
from torchvision.models import resnet18, vgg11, vgg16, vgg19


def millions(module):
    return sum(p.numel() for p in module.parameters()) / 1e6


with torch.device("meta"):                     # 数参数，不分配内存
    models = [build() for build in (vgg11, vgg16, vgg19, resnet18)]
for model, name in zip(models, ("vgg11", "vgg16", "vgg19", "resnet18")):
    print(f"{name:8} {millions(model):6.1f} 百万个参数，"
          f"float32 要 {millions(model) * 4:4.0f} MB")

vgg = models[1]
print(f"vgg16：卷积共 {millions(vgg.features):.1f} 百万，"
      f"第一个线性层 {millions(vgg.classifier[0]):.1f} 百万")
