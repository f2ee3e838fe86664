import torch
from torch import nn

x = torch.randn(1, 64, 32, 32, requires_grad=True)
cases = {
    "两个 3×3": nn.Sequential(nn.Conv2d(64, 64, 3, padding=1), nn.ReLU(),
                            nn.Conv2d(64, 64, 3, padding=1)),
    "一个 5×5": nn.Conv2d(64, 64, 5, padding=2)}
for name, net in cases.items():
    x.grad = None
    net(x)[0, :, 16, 16].sum().backward()      # 一个像素用到的输入
    rows = (x.grad != 0).any(dim=1)[0].any(dim=1).sum().item()
    count = sum(p.numel() for p in net.parameters())
    print(f"{name}：看到 {rows}×{rows}，{count} 个参数")
