import torch
from torch import nn

layers = [nn.Linear(4, 8), nn.ReLU()]        # nn.ReLU()，有括号
model = nn.Sequential(
    *layers,                                 # 列表前面加 *
    nn.Unflatten(1, (2, 4)),                 # 代替 x.view(-1, 2, 4)
    nn.Flatten(),                            # 代替 torch.flatten
    nn.Linear(8, 2),
)
print(model(torch.randn(3, 4)).shape)
