import torch
import torch.nn.functional as F
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, dim, heads):
        super().__init__()
        self.heads = heads
        # 三个投影叠成一个矩阵，名字和 nn.MultiheadAttention 的相同
        self.in_proj_weight = nn.Parameter(torch.empty(3 * dim, dim))
        self.in_proj_bias = nn.Parameter(torch.zeros(3 * dim))
        self.out_proj = nn.Linear(dim, dim)
        nn.init.xavier_uniform_(self.in_proj_weight)

    def split(self, x):     # (batch, 词数, dim) → (batch, 头, 词数, dim / 头)
        return x.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def forward(self, query, key, value, causal=False):
        weights = self.in_proj_weight.chunk(3)
        biases = self.in_proj_bias.chunk(3)
        q, k, v = (
            self.split(F.linear(x, w, b))
            for x, w, b in zip((query, key, value), weights, biases)
        )
        out = F.scaled_dot_product_attention(q, k, v, is_causal=causal)
        return self.out_proj(out.transpose(1, 2).flatten(-2))


theirs = nn.MultiheadAttention(512, 8, batch_first=True)
mine = MultiHeadAttention(512, 8)
mine.load_state_dict(theirs.state_dict())      # 同样的权重

source, target = torch.randn(2, 7, 512), torch.randn(2, 5, 512)
for query, key in ((source, source), (target, source)):
    expected, _ = theirs(query, key, key)
    out = mine(query, key, key)
    print(out.shape, torch.allclose(out, expected, atol=1e-5))
