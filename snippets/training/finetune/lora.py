import torch
from torch import nn


class LoRA(nn.Module):
    def __init__(self, linear, rank=4):
        super().__init__()
        self.linear = linear.requires_grad_(False)
        self.down = nn.Linear(linear.in_features, rank, bias=False)
        self.up = nn.Linear(rank, linear.out_features, bias=False)
        nn.init.zeros_(self.up.weight)         # 一开始加上的是 0

    def forward(self, x):
        return self.linear(x) + self.up(self.down(x))


linear, x = nn.Linear(512, 512), torch.randn(2, 512)
layer = LoRA(linear)
print("开始时输出不变：", torch.equal(layer(x), linear(x)))
small = sum(p.numel() for p in layer.parameters() if p.requires_grad)
print("要训练", small, "个，原来", sum(p.numel() for p in linear.parameters()))
