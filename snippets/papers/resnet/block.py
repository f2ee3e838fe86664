import torch
from torch import nn
from torchvision.models import resnet


def projection(c_in, c_out, stride):     # 形状不变就不需要
    if stride == 1 and c_in == c_out:
        return None
    return nn.Sequential(nn.Conv2d(c_in, c_out, 1, stride, bias=False),
                         nn.BatchNorm2d(c_out))


class BasicBlock(nn.Module):             # ResNet-18、34
    def __init__(self, c_in, c_out, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        self.downsample = projection(c_in, c_out, stride)

    def forward(self, x):
        out = self.bn1(self.conv1(x)).relu()
        out = self.bn2(self.conv2(out))
        skip = x if self.downsample is None else self.downsample(x)
        return (out + skip).relu()


class Bottleneck(nn.Module):             # ResNet-50、101、152
    def __init__(self, c_in, width, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, width, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, 4 * width, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(4 * width)
        self.downsample = projection(c_in, 4 * width, stride)

    def forward(self, x):
        out = self.bn1(self.conv1(x)).relu()
        out = self.bn2(self.conv2(out)).relu()
        out = self.bn3(self.conv3(out))
        skip = x if self.downsample is None else self.downsample(x)
        return (out + skip).relu()


for mine, theirs, c_in, width, c_out in (
        (BasicBlock, resnet.BasicBlock, 64, 128, 128),
        (Bottleneck, resnet.Bottleneck, 64, 128, 512)):
    expected = theirs(c_in, width, 2, projection(c_in, c_out, 2))
    block = mine(c_in, width, 2)
    block.load_state_dict(expected.state_dict())     # 名字相同，直接装入
    x = torch.randn(2, c_in, 14, 14)
    print(mine.__name__, tuple(block(x).shape), "与 torchvision 相等：",
          torch.allclose(block(x), expected(x), atol=1e-5))
