import torch
from torch import nn
from torchvision.models import resnet18


class Block(nn.Module):
    def __init__(self, c_in, c_out, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(c_out)
        self.conv2 = nn.Conv2d(c_out, c_out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(c_out)
        if stride != 1 or c_in != c_out:
            self.downsample = nn.Sequential(
                nn.Conv2d(c_in, c_out, 1, stride, bias=False),
                nn.BatchNorm2d(c_out))

    def forward(self, x):
        out = self.bn1(self.conv1(x)).relu()
        skip = self.downsample(x) if hasattr(self, "downsample") else x
        return (self.bn2(self.conv2(out)) + skip).relu()


class ResNet(nn.Module):
    def __init__(self, blocks=(2, 2, 2, 2), classes=1000):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 64, 7, 2, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(64)
        self.pool = nn.MaxPool2d(3, 2, padding=1)
        c_in = 64
        for i, count in enumerate(blocks):
            c_out, stride = 64 * 2**i, 1 if i == 0 else 2
            layer = [Block(c_in, c_out, stride)]
            layer += [Block(c_out, c_out, 1) for _ in range(count - 1)]
            setattr(self, f"layer{i + 1}", nn.Sequential(*layer))
            c_in = c_out
        self.fc = nn.Linear(512, classes)

    def forward(self, x):
        x = self.pool(self.bn1(self.conv1(x)).relu())
        for layer in (self.layer1, self.layer2, self.layer3, self.layer4):
            x = layer(x)
            print(tuple(x.shape))
        return self.fc(x.mean(dim=(2, 3)))     # 全局平均池化


theirs, mine = resnet18().eval(), ResNet().eval()
mine.load_state_dict(theirs.state_dict())
x = torch.randn(1, 3, 224, 224)
with torch.inference_mode():
    print("与 torchvision 相等：",
          torch.allclose(mine(x), theirs(x), atol=1e-4))
