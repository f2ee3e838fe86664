import torch
from torch import nn

encoders = {
    "mlp": lambda: nn.Sequential(nn.Flatten(), nn.Linear(784, 64), nn.ReLU()),
    "cnn": lambda: nn.Sequential(nn.Conv2d(1, 64, 3), nn.ReLU(),
                                 nn.AdaptiveAvgPool2d(1), nn.Flatten()),
}
for name, build in encoders.items():          # 约定：(N, 1, 28, 28) → (N, 64)
    model = nn.Sequential(build(), nn.Linear(64, 10))
    size = sum(p.numel() for p in model.parameters())
    print(name, tuple(model(torch.zeros(2, 1, 28, 28)).shape), size, "个参数")
