import torch
import torch.nn.functional as F
from torch import nn

keep = torch.ones(4, 4, dtype=torch.bool).tril()   # 第 i 行只看到第 i 个词为止
print(keep.int())

q, k, v = torch.randn(3, 1, 1, 4, 16).unbind()
masked = F.scaled_dot_product_attention(q, k, v, attn_mask=keep)
built_in = F.scaled_dot_product_attention(q, k, v, is_causal=True)
print("与 is_causal=True 相等：", torch.allclose(masked, built_in, atol=1e-6))

later = v.clone()
later[..., -1, :] = 100.0                          # 改最后一个词
changed = F.scaled_dot_product_attention(q, k, later, is_causal=True)
same = (changed == built_in).all(dim=-1).flatten()
print("各位置的输出没有变：", same.tolist())

attn = nn.MultiheadAttention(16, 1, batch_first=True)
x = torch.randn(1, 4, 16)
_, weights = attn(x, x, x, attn_mask=~keep)        # 这里 True 是“不许看”
print("上三角都是 0：", bool((weights[0].triu(1) == 0).all()))
