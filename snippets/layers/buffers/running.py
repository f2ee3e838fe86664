import torch
from torch import nn


class RunningMean(nn.Module):
    """训练时记下各批的滑动平均；减去它。"""

    def __init__(self, features, momentum=0.1):
        super().__init__()
        self.momentum = momentum
        self.register_buffer("mean", torch.zeros(features))

    def forward(self, x):
        if self.training:
            batch_mean = x.detach().mean(dim=0)    # 不留在计算图里
            self.mean.lerp_(batch_mean, self.momentum)
        return x - self.mean


layer = RunningMean(2)
x = torch.tensor([[9.0, 0.0], [11.0, 0.0]])
for mode in (True, True, False):
    layer.train(mode)(x)
    print("训练" if mode else "评估", layer.mean)
