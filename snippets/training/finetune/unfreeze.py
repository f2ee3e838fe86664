from torch import nn
from torchvision import models

model = models.resnet18(weights="DEFAULT").requires_grad_(False)
model.fc = nn.Linear(512, 5)


def trainable():
    parts = {name.split(".")[0]: 0 for name, _ in model.named_parameters()}
    for name, p in model.named_parameters():
        parts[name.split(".")[0]] += p.numel() * p.requires_grad
    return {name: count for name, count in parts.items() if count}


print("第一阶段", trainable())
model.layer4.requires_grad_(True)              # 再放开最靠后的一段
print("第二阶段", trainable())
