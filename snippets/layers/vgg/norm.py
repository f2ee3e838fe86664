import torch
from torch import nn

torch.manual_seed(0)
images = torch.stack((torch.zeros(3, 32, 32), torch.randn(3, 32, 32)))
for norm in (nn.Identity, nn.BatchNorm2d):
    layers, c_in = [], 3
    for _ in range(13):                        # vgg16 有 13 个卷积
        layers += [nn.Conv2d(c_in, 32, 3, padding=1), norm(32), nn.ReLU()]
        c_in = 32
    a, b = nn.Sequential(*layers)(images)
    print(f"{norm.__name__:11} 两张图的输出相差 "
          f"{((a - b).norm() / b.norm()).item():.3f}")
