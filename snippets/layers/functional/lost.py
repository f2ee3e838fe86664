import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, wrap):
        super().__init__()
        weight = torch.randn(2, 4, requires_grad=True)
        self.weight = nn.Parameter(weight) if wrap else weight

    def forward(self, x):
        return F.linear(x, self.weight)


for wrap in (False, True):
    count = len(list(Net(wrap).parameters()))
    print("nn.Parameter" if wrap else "普通张量    ", "参数", count, "个")
