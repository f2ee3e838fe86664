from torch import nn
from torchvision import models

model = models.resnet18(weights="DEFAULT")           # 在 ImageNet 上训练过
model.requires_grad_(False)                          # 先冻结
model.fc = nn.Linear(model.fc.in_features, 5)        # 再换头：新层默认可训练
print([name for name, p in model.named_parameters() if p.requires_grad])
