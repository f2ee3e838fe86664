import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()                    # 必须先写这一句
        self.fc = nn.Linear(784, 10)          # 赋给 self 的层自动登记

    def forward(self, x):                     # x: (batch, 1, 28, 28)
        return self.fc(x.flatten(1))


print(Net()(torch.randn(8, 1, 28, 28)).shape)
