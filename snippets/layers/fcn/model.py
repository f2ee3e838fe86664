import torch
from torch import nn


def down(c_in, c_out):
    return nn.Sequential(nn.Conv2d(c_in, c_out, 3, padding=1), nn.ReLU(),
                         nn.MaxPool2d(2))


class FCN(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.stage1, self.stage2 = down(3, 16), down(16, 32)
        self.score1 = nn.Conv2d(16, classes, kernel_size=1)
        self.score2 = nn.Conv2d(32, classes, kernel_size=1)
        self.up2 = nn.ConvTranspose2d(classes, classes, 4, 2, padding=1)
        self.up1 = nn.ConvTranspose2d(classes, classes, 4, 2, padding=1)

    def forward(self, x):
        fine = self.stage1(x)                                # 1/2，细节多
        scores = self.up2(self.score2(self.stage2(fine)))    # 1/4，看得远
        return self.up1(scores + self.score1(fine))          # 原来的大小


print(tuple(FCN(classes=5)(torch.randn(2, 3, 64, 96)).shape))
