import math

import torch
import torch.nn.functional as F


def attention(q, k, v, keep=None):
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.size(-1))
    if keep is not None:
        scores = scores.masked_fill(~keep, -math.inf)   # 不许看的位置
    weights = scores.softmax(dim=-1)
    return weights @ v, weights


q, k, v = torch.randn(3, 2, 8, 5, 64).unbind()   # (batch, 头, 词数, 每头维数)
out, weights = attention(q, k, v)
print(out.shape, weights.shape)
print("每行权重和为 1：", torch.allclose(weights.sum(-1), torch.ones(2, 8, 5)))

theirs = F.scaled_dot_product_attention(q, k, v)
print("与 torch 相等：", torch.allclose(out, theirs, atol=1e-5))
