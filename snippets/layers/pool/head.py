import torch
from torch import nn

features = nn.Sequential(
    nn.Conv2d(3, 16, kernel_size=3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(16, 64, kernel_size=3, padding=1), nn.ReLU(), nn.MaxPool2d(2))
head = nn.Sequential(nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten(),
                     nn.Linear(64, 10))
for size in (32, 96):                                # 两种大小的图都行
    x = features(torch.randn(8, 3, size, size))
    print(f"{size}×{size}：特征 {tuple(x.shape)} → {tuple(head(x).shape)}")

pooled = nn.AdaptiveAvgPool2d((1, 1))(x).flatten(1)
print("等于对高和宽取平均：",
      torch.allclose(pooled, x.mean(dim=(2, 3)), atol=1e-5))
