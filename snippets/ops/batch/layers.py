import torch
from torch import nn

cases = (
    (nn.Linear(16, 8), (16,)),
    (nn.Conv2d(3, 8, 3, padding=1), (3, 32, 32)),
    (nn.LSTM(16, 8, batch_first=True), (20, 16)),
    (nn.Flatten(), (3, 32, 32)),
    (nn.BatchNorm2d(3), (3, 32, 32)),
)
for layer, shape in cases:
    name = type(layer).__name__
    for size in ((4, *shape), shape):
        try:
            y = layer(torch.zeros(size))
            y = y[0] if isinstance(y, tuple) else y
            print(f"{name:11} {size!s:15} → {tuple(y.shape)}")
        except ValueError as error:
            print(f"{name:11} {size!s:15} → {error}")
