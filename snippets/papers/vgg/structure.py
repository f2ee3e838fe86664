import torch
from torchvision.models import vgg16

with torch.device("meta"):              # 只要形状，不占内存
    model, x = vgg16(), torch.zeros(1, 3, 224, 224)
conv = pool = linear = total = 0
for layer in [*model.features, "flatten", *model.classifier]:
    x = x.flatten(1) if layer == "flatten" else layer(x)
    name = layer if layer == "flatten" else type(layer).__name__
    if name in ("Conv2d", "MaxPool2d", "Linear"):
        conv += name == "Conv2d"
        pool += name == "MaxPool2d"
        linear += name == "Linear"
        count = sum(p.numel() for p in layer.parameters())
        total += count
        print(f"{name:9} → {str(tuple(x.shape[1:])):15} 参数 {count:>11,}")
print(f"{conv} 个卷积，{pool} 次池化，{linear} 个全连接，参数 {total:,}")
