import torch
from torchvision.models import ResNet18_Weights, resnet18

weights = ResNet18_Weights.IMAGENET1K_V1      # 也可以写字符串
model = resnet18(weights=weights).eval()
images = torch.rand(2, 3, 500, 375)           # 0 到 1 的 RGB 图
x = weights.transforms()(images)              # 缩放、裁剪、归一化
with torch.inference_mode():
    logits = model(x)
print(x.shape, logits.shape)
