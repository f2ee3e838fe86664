from torch import nn
from torchvision.models import resnet18

model = resnet18(weights="DEFAULT")                      # 先按 1000 类载入
model.fc = nn.Linear(model.fc.in_features, 5)            # 再换最后一层
print(model.fc)
