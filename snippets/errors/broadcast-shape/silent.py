import torch
from torchvision.transforms import v2

gray = torch.rand(1, 28, 28)
image = v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])(gray)
print(gray.shape, "→", image.shape)
image = v2.Normalize([0.5], [0.5])(torch.rand(3, 28, 28))
print("反过来，三个通道用同一组数：", image.shape)
