import torch
from torch import nn


class LayerNorm(nn.Module):
    def __init__(self, features, eps=1e-5):
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(features))     # 论文的 gain
        self.bias = nn.Parameter(torch.zeros(features))

    def forward(self, x):                      # 只看最后一维，与批无关
        mean = x.mean(dim=-1, keepdim=True)
        var = x.var(dim=-1, unbiased=False, keepdim=True)
        return (x - mean) / (var + self.eps).sqrt() * self.weight + self.bias


mine, theirs = LayerNorm(16), nn.LayerNorm(16)
for shape in ((4, 16), (4, 10, 16)):           # 一批向量；一批序列
    x = 3 * torch.randn(shape) + 2
    print(shape, "与 torch 相等：",
          torch.allclose(mine(x), theirs(x), atol=1e-5))
alone = mine(x[:1])
print("单独一个样本，结果不变：", torch.allclose(alone, mine(x)[:1]))
