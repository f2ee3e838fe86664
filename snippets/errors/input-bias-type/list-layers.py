import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.convs = container([nn.Conv2d(3, 3, 1), nn.Conv2d(3, 3, 1)])


for container in (list, nn.ModuleList):
    net = Net(container).to(torch.float64)      # 换设备也是这样
    print(container.__name__, [conv.weight.dtype for conv in net.convs])
