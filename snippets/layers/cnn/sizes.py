import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 16, kernel_size=3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(16, 32, kernel_size=3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(32 * 7 * 7, 128), nn.ReLU(), nn.Linear(128, 10))
x = torch.randn(8, 1, 28, 28)
print(f"{'输入':9} {tuple(x.shape)}")
for layer in model:
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    shape = str(tuple(x.shape))
    print(f"{type(layer).__name__:11} {shape:16} {count:7} 个参数")
