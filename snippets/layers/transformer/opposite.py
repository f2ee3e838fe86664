import torch
import torch.nn.functional as F
from torch import nn

attention = nn.MultiheadAttention(64, num_heads=4, batch_first=True)
x = torch.randn(2, 5, 64)
see = torch.ones(5, 5, dtype=torch.bool).tril()           # True 可以看
out, _ = attention(x, x, x, attn_mask=~see)               # 这里反过来

weight, bias = attention.in_proj_weight, attention.in_proj_bias
q, k, v = (part.unflatten(-1, (4, 16)).transpose(1, 2)
           for part in F.linear(x, weight, bias).chunk(3, dim=-1))
mine = F.scaled_dot_product_attention(q, k, v, attn_mask=see)
mine = attention.out_proj(mine.transpose(1, 2).flatten(2))
print("加 ~ 相等：", torch.allclose(out, mine, atol=1e-5))
out, _ = attention(x, x, x, attn_mask=see)
print("不加 ~ 相等：", torch.allclose(out, mine, atol=1e-5))
