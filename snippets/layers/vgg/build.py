import torch
from torch import nn
from torchvision.models import vgg16


def vgg_block(num_convs, c_in, c_out):
    layers = []
    for _ in range(num_convs):
        layers += [nn.Conv2d(c_in, c_out, 3, padding=1), nn.ReLU()]
        c_in = c_out
    return nn.Sequential(*layers, nn.MaxPool2d(2))


with torch.device("meta"):                     # 只有形状，不占内存
    blocks = [vgg_block(2, 3, 64), vgg_block(2, 64, 128),
              vgg_block(3, 128, 256), vgg_block(3, 256, 512),
              vgg_block(3, 512, 512)]
    theirs, x = vgg16().features, torch.zeros(1, 3, 224, 224)
for block in blocks:
    x = block(x)
    print(tuple(x.shape))
print("各层参数的形状与 vgg16 相同：", [p.shape for p in theirs.parameters()]
      == [p.shape for block in blocks for p in block.parameters()])
