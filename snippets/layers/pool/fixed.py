import torch
from torch import nn

features = nn.Sequential(nn.Conv2d(3, 16, kernel_size=3, padding=1),
                         nn.ReLU(), nn.MaxPool2d(2))
fixed = nn.Sequential(features, nn.Flatten(), nn.Linear(16 * 16 * 16, 10))
any_size = nn.Sequential(features, nn.AdaptiveAvgPool2d((1, 1)),
                         nn.Flatten(), nn.Linear(16, 10))
images = torch.randn(8, 3, 64, 64)                 # 训练时是 32×32
try:
    fixed(images)
except RuntimeError as error:
    print(error)
print(tuple(any_size(images).shape))
