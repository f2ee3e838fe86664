import torch
import torch.nn.functional as F
from torch import nn
from transformers import GPT2LMHeadModel


class Block(nn.Module):
    def __init__(self, dim, heads):
        super().__init__()
        self.heads = heads
        self.ln_1, self.ln_2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.c_attn = nn.Linear(dim, 3 * dim)
        self.c_proj = nn.Linear(dim, dim)
        self.c_fc, self.c_out = nn.Linear(dim, 4 * dim), nn.Linear(4 * dim, dim)

    def forward(self, x):
        q, k, v = (
            part.unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for part in self.c_attn(self.ln_1(x)).chunk(3, dim=-1)
        )
        seen = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.c_proj(seen.transpose(1, 2).flatten(-2))
        wide = F.gelu(self.c_fc(self.ln_2(x)), approximate="tanh")
        return x + self.c_out(wide)


class GPT(nn.Module):
    def __init__(self, vocab, dim, layers, heads, longest):
        super().__init__()
        self.wte = nn.Embedding(vocab, dim)           # 词，输出层也用这张表
        self.wpe = nn.Embedding(longest, dim)         # 位置
        self.h = nn.ModuleList(Block(dim, heads) for _ in range(layers))
        self.ln_f = nn.LayerNorm(dim)

    def forward(self, ids):
        x = self.wte(ids) + self.wpe.weight[: ids.size(1)]
        for block in self.h:
            x = block(x)
        return self.ln_f(x) @ self.wte.weight.T


theirs = GPT2LMHeadModel.from_pretrained("gpt2").eval()
c = theirs.config
mine = GPT(c.vocab_size, c.n_embd, c.n_layer, c.n_head, c.n_positions)
state = {}
for name, value in theirs.transformer.state_dict().items():
    name = name.replace("mlp.c_proj", "c_out")
    name = name.replace(".attn.", ".").replace(".mlp.", ".")
    turn = value.dim() == 2 and ".c_" in name         # 它存的是转置
    state[name] = value.T if turn else value
mine.load_state_dict(state)

ids = torch.randint(0, c.vocab_size, (2, 20))
same = torch.allclose(mine(ids), theirs(ids).logits, atol=1e-4)
print("与 transformers 的 GPT-2 相等：", same)
