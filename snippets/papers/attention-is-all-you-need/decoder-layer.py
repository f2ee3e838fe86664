import torch
from torch import nn


class DecoderLayer(nn.Module):
    def __init__(self, dim, heads, hidden):
        super().__init__()
        self.self_attn = nn.MultiheadAttention(dim, heads, batch_first=True)
        self.multihead_attn = nn.MultiheadAttention(
            dim, heads, batch_first=True
        )
        self.linear1 = nn.Linear(dim, hidden)
        self.linear2 = nn.Linear(hidden, dim)
        self.norm1 = nn.LayerNorm(dim)
        self.norm2 = nn.LayerNorm(dim)
        self.norm3 = nn.LayerNorm(dim)

    def forward(self, y, memory, hide):
        seen, _ = self.self_attn(y, y, y, attn_mask=hide)   # 已写出的词
        y = self.norm1(y + seen)
        read, _ = self.multihead_attn(y, memory, memory)    # 原文
        y = self.norm2(y + read)
        wide = self.linear1(y).relu()
        return self.norm3(y + self.linear2(wide))


mine = DecoderLayer(512, 8, 2048)
theirs = nn.TransformerDecoderLayer(
    512, 8, 2048, dropout=0.0, batch_first=True
)
mine.load_state_dict(theirs.state_dict())
memory, y = torch.randn(2, 10, 512), torch.randn(2, 6, 512)
hide = torch.ones(6, 6, dtype=torch.bool).triu(1)           # True：不许看
expected = theirs(y, memory, tgt_mask=hide)
out = mine(y, memory, hide)
print(out.shape, torch.allclose(out, expected, atol=1e-5))
