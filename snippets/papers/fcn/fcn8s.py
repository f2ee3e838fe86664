import torch
import torch.nn.functional as F
from torch import nn


def stage(c_in, c_out):                        # 代替 VGG 的一段：尺寸减半
    return nn.Sequential(nn.Conv2d(c_in, c_out, 3, padding=1), nn.ReLU(),
                         nn.MaxPool2d(2))


class FCN(nn.Module):
    def __init__(self, classes, stride=8):
        super().__init__()
        self.stride = stride
        widths = (3, 16, 32, 64, 128, 128)
        self.stages = nn.ModuleList(
            stage(a, b) for a, b in zip(widths, widths[1:]))
        self.top = nn.Conv2d(128, 256, 3, padding=1)   # 代替 fc6、fc7
        self.score5 = nn.Conv2d(256, classes, 1)
        self.score4 = nn.Conv2d(128, classes, 1)
        self.score3 = nn.Conv2d(64, classes, 1)
        for skip in (self.score4, self.score3):        # 论文：跳接从 0 开始
            nn.init.zeros_(skip.weight)
            nn.init.zeros_(skip.bias)

    def forward(self, x):
        size, pools = x.shape[-2:], []
        for part in self.stages:
            x = part(x)
            pools.append(x)
        score = self.score5(self.top(x).relu())        # 1/32
        for pool, skip, stride in ((pools[3], self.score4, 16),
                                   (pools[2], self.score3, 8)):
            if self.stride <= stride:                  # 放大两倍，再相加
                score = F.interpolate(score, size=pool.shape[-2:],
                                      mode="bilinear") + skip(pool)
        return F.interpolate(score, size=size, mode="bilinear")


x = torch.randn(2, 3, 96, 160)
nets = {stride: FCN(21, stride) for stride in (32, 16, 8)}
for stride, net in nets.items():
    net.load_state_dict(nets[32].state_dict())
    print(f"FCN-{stride}s", tuple(net(x).shape))

labels = torch.randint(21, (2, 96, 160))
F.cross_entropy(nets[8](x), labels).backward()
print("从 0 开始的跳接也有梯度：",
      bool((nets[8].score3.weight.grad != 0).any()))
x = torch.randn(1, 3, 97, 161)                 # 不能整除也可以
print(tuple(nets[8](x).shape))
