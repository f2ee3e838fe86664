import torch
from skimage.data import chelsea
from torchvision.transforms import v2

mean, std = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]      # ImageNet
x = v2.functional.to_image(chelsea())                      # uint8，通道在前
x = v2.functional.to_dtype(x, torch.float32, scale=True)   # 0 到 1
y = v2.functional.normalize(x, mean, std)                  # (x - mean) / std
for name, t in (("0 到 1", x), ("归一化", y)):
    print(name, tuple(t.shape), f"最小 {t.min():.2f} 最大 {t.max():.2f}")
