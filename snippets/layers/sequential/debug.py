import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(8 * 28 * 28, 10),
)
x = torch.randn(4, 1, 28, 28)
try:
    for layer in model:                      # 逐层走，看哪一层的形状不对
        print(f"{type(layer).__name__:10}{tuple(x.shape)}")
        x = layer(x)
except RuntimeError as error:
    print(error)

model[-1] = nn.Linear(x.shape[1], 10)
print(model(torch.randn(4, 1, 28, 28)).shape)
