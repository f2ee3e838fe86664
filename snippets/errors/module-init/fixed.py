import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()           # 第一行
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(x)


print(Net()(torch.randn(3, 4)).shape)
