import torch
from torch import nn

model = nn.Sequential(
    nn.Flatten(),
    nn.Linear(28 * 28, 128), nn.ReLU(),
    nn.Linear(128, 10),                     # 最后一层不加激活
)
print(model(torch.randn(8, 1, 28, 28)).shape)
