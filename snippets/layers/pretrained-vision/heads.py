import torch
from torch import nn
from torchvision.models import get_model

for name in ("resnet18", "mobilenet_v2", "vgg16", "densenet121", "vit_b_16"):
    with torch.device("meta"):               # 只有形状：不下载，不占内存
        model = get_model(name, weights=None)
    where, head = list(model.named_modules())[-1]    # 最后一层
    print(f"{name:14} {where:13} in_features={head.in_features}")

# classifier.1 写成 model.classifier[1]
model = get_model("resnet18", weights="DEFAULT")
model.fc = nn.Linear(model.fc.in_features, 10)       # 换成自己的 10 类
print(model(torch.rand(2, 3, 224, 224)).shape)
