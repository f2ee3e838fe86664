import torch
from torch import nn


class EncoderLayer(nn.Module):
    def __init__(self, dim, heads, hidden):
        super().__init__()
        self.self_attn = nn.MultiheadAttention(dim, heads, batch_first=True)
        self.linear1 = nn.Linear(dim, hidden)
        self.linear2 = nn.Linear(hidden, dim)
        self.norm1 = nn.LayerNorm(dim)
        self.norm2 = nn.LayerNorm(dim)

    def forward(self, x):
        mixed, _ = self.self_attn(x, x, x, need_weights=False)
        x = self.norm1(x + mixed)                  # 残差，然后归一化
        wide = self.linear1(x).relu()              # 每个位置各算各的
        return self.norm2(x + self.linear2(wide))


mine = EncoderLayer(512, 8, 2048)
theirs = nn.TransformerEncoderLayer(
    512, 8, 2048, dropout=0.0, batch_first=True
)
mine.load_state_dict(theirs.state_dict())          # 名字相同，直接装入
x = torch.randn(2, 10, 512)
print(mine(x).shape, torch.allclose(mine(x), theirs(x), atol=1e-5))
