import torch
import torch.nn.functional as F
from torch import nn


class SelfAttention(nn.Module):
    def __init__(self, dim, heads, dropout=0.1):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv, self.out = nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)

    def forward(self, x, mask=None):               # (batch, 步数, dim)
        q, k, v = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2)
                   for part in self.qkv(x).chunk(3, dim=-1))
        rate = self.dropout if self.training else 0.0
        x = F.scaled_dot_product_attention(q, k, v, mask, dropout_p=rate)
        return self.out(x.transpose(1, 2).flatten(2))


layer, x = SelfAttention(512, heads=8), torch.randn(2, 10, 512)
print(layer(x).shape, "训练时两次相同：", torch.equal(layer(x), layer(x)))
layer.eval()
print("eval 时两次相同：", torch.equal(layer(x), layer(x)))
