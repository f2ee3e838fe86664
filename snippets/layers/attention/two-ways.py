import math

import torch
import torch.nn.functional as F


def attention(q, k, v, mask=None):                 # mask：True 可以看
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.size(-1))
    if mask is not None:
        scores = scores.masked_fill(~mask, -math.inf)
    weights = scores.softmax(dim=-1)
    return weights @ v, weights


def attention_einsum(q, k, v, bias):               # bias：加到分数上
    scores = torch.einsum("bhid,bhjd->bhij", q, k) * q.size(-1) ** -0.5
    return torch.einsum("bhij,bhjd->bhid", (scores + bias).softmax(-1), v)


q, k, v = torch.randn(3, 2, 8, 10, 64)
mask = torch.ones(10, 10, dtype=torch.bool).tril()
bias = torch.zeros(10, 10).masked_fill(~mask, -math.inf)
right = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
for out in (attention(q, k, v, mask)[0], attention_einsum(q, k, v, bias)):
    print("与自带的相等：", torch.allclose(out, right, atol=1e-5))
