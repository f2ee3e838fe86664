import torch
from torch import nn


class BasicBlock(nn.Module):
    def __init__(self, c_in, c_out, stride=1):
        super().__init__()
        self.net = nn.Sequential(
            nn.Conv2d(c_in, c_out, 3, stride, padding=1, bias=False),
            nn.BatchNorm2d(c_out), nn.ReLU(),
            nn.Conv2d(c_out, c_out, 3, padding=1, bias=False),
            nn.BatchNorm2d(c_out))
        self.downsample = nn.Identity()
        if stride != 1 or c_in != c_out:         # 形状变了，旁路也要变
            self.downsample = nn.Sequential(
                nn.Conv2d(c_in, c_out, 1, stride, bias=False),
                nn.BatchNorm2d(c_out))

    def forward(self, x):
        return (self.net(x) + self.downsample(x)).relu()


x = torch.randn(8, 64, 32, 32)
for block in (BasicBlock(64, 64), BasicBlock(64, 128, stride=2)):
    print(tuple(block(x).shape), "旁路", type(block.downsample).__name__)
