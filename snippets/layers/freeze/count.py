import torch
from torch import nn
from torchvision.models import resnet18


def count(model):
    trained = sum(p.numel() for p in model.parameters() if p.requires_grad)
    total = sum(p.numel() for p in model.parameters())
    return f"要训练 {trained:,} / 共 {total:,}"


model = resnet18(weights="DEFAULT")
model.fc = nn.Linear(model.fc.in_features, 5)
print("都训练      ", count(model))

for name, p in model.named_parameters():     # 按名字挑
    p.requires_grad = name.startswith(("layer4.", "fc."))
print("layer4 和 fc", count(model))

model.requires_grad_(False)                  # 按模块挑
model.fc.requires_grad_(True)
print("只有 fc     ", count(model))
optimizer = torch.optim.Adam(
    [p for p in model.parameters() if p.requires_grad], lr=1e-3)
