import torch
from torch import nn

conv = nn.Conv2d(16, 16, 3, padding=1)
for inplace in (True, False):
    net = nn.Sequential(nn.ReLU(inplace=inplace), conv)    # 先激活的块
    x = torch.randn(8, 16, 8, 8)
    original = x.clone()
    out = net(x) + x
    print(f"inplace={inplace}，跳过去的还是原来的 x：",
          torch.equal(x, original))
