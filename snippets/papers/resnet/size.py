import torch
from torch.utils.flop_counter import FlopCounterMode
from torchvision import models


def billions(model):           # 乘加的次数，和论文的 FLOPs 同一种数法
    with FlopCounterMode(display=False) as counter:
        model(torch.zeros(1, 3, 224, 224, device="meta"))
    return counter.get_total_flops() / 2 / 1e9


with torch.device("meta"):     # 只要形状，不算数
    for name in ("vgg16", "resnet18", "resnet34", "resnet50", "resnet101",
                 "resnet152"):
        model = getattr(models, name)()
        count = sum(p.numel() for p in model.parameters()) / 1e6
        print(f"{name:9} 参数 {count:5.1f} M，乘加 {billions(model):4.1f} G")

    model = models.resnet50()  # torchvision 在 3×3 上减半，论文在第一个 1×1
    for layer in (model.layer2, model.layer3, model.layer4):
        layer[0].conv1.stride, layer[0].conv2.stride = (2, 2), (1, 1)
    print(f"按论文的步长位置，resnet50 乘加 {billions(model):.1f} G")
