import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv, self.fc = nn.Conv2d(3, 8, 3), nn.Linear(8, 5)

    def forward(self, x):
        assert x.ndim == 4 and x.shape[1] == 3, f"要 (N, 3, H, W)：{x.shape}"
        x = self.conv(x).relu().mean(dim=(2, 3))
        if not x.isfinite().all():
            breakpoint()                 # 有 nan 或 inf 才停下
        return self.fc(x)


print(Net()(torch.randn(2, 3, 32, 48)).shape)
try:
    Net()(torch.randn(2, 32, 48, 3))
except AssertionError as error:
    print(error)
