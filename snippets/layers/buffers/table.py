import torch
from torch import nn


class Causal(nn.Module):
    """算一次、到处用的表：位置编码和掩码。"""

    def __init__(self, dim, max_length):
        super().__init__()
        step = torch.arange(max_length)[:, None]
        rate = 10_000 ** (-torch.arange(0, dim, 2) / dim)
        table = torch.cat(((step * rate).sin(), (step * rate).cos()), dim=-1)
        mask = torch.ones(max_length, max_length).tril().bool()
        self.register_buffer("table", table, persistent=False)
        self.register_buffer("mask", mask, persistent=False)

    def forward(self, x):                    # (batch, 步数, dim)
        length = x.size(1)
        return x + self.table[:length], self.mask[:length, :length]


x, mask = Causal(dim=8, max_length=512)(torch.zeros(2, 3, 8))
print(x.shape)
print(mask)
