import torch
from torch import nn


class Glue(nn.Module):
    def __init__(self, broken):
        super().__init__()
        self.broken = broken
        self.body, self.head = nn.Linear(8, 16), nn.Linear(16, 3)

    def forward(self, x):
        features = self.body(x)
        if self.broken:
            features = torch.tensor(features.tolist())     # 出了计算图
        return self.head(features)


for broken in (True, False):
    model = Glue(broken)
    model(torch.randn(4, 8)).sum().backward()
    missing = [name for name, p in model.named_parameters() if p.grad is None]
    print("没有梯度的参数", missing)
