import torch
import torch.nn.functional as F

q = torch.randn(2, 8, 10, 64)     # (batch, 头, 步数, 每头的宽)
k = torch.randn(2, 8, 10, 64)     # 自注意力：q、k、v 来自同一个 x
v = torch.randn(2, 8, 10, 64)

print(F.scaled_dot_product_attention(q, k, v).shape)
print(F.scaled_dot_product_attention(q, k, v, is_causal=True).shape)
