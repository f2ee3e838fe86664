import torch
from torch import nn
from torchvision import models

for name in ("resnet18", "mobilenet_v2", "vit_b_32"):
    with torch.device("meta"):               # 只看结构，不分配内存
        model = models.get_model(name, weights=None)
    path = [path for path, module in model.named_modules()
            if isinstance(module, nn.Linear)][-1]      # 最后一个 Linear
    old = model.get_submodule(path)
    model.set_submodule(path, nn.Linear(old.in_features, 5))
    print(f"{name:16}{path:14}{model.get_submodule(path)}")
