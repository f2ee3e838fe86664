from torch import nn
from torchvision.models import resnet18

model = resnet18(weights="DEFAULT")
model.requires_grad_(False)                  # 全部冻结
model.fc = nn.Linear(model.fc.in_features, 5)    # 新的头默认要训练

print([name for name, p in model.named_parameters() if p.requires_grad])
