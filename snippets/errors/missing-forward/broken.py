import torch
from torch import nn


class Net(nn.Module):
    def foward(self, x):             # forward 少了一个 r
        return x.relu()


Net()(torch.randn(2, 4))
