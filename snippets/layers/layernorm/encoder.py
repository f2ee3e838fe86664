import torch
from torch import nn


def attend(layer, x):
    return layer.self_attn(x, x, x, need_weights=False)[0]


def feed_forward(layer, x):
    return layer.linear2(layer.linear1(x).relu())


x = torch.randn(8, 20, 64)
pre = nn.TransformerEncoderLayer(64, 4, dropout=0, batch_first=True,
                                 norm_first=True)
h = x + attend(pre, pre.norm1(x))
out = h + feed_forward(pre, pre.norm2(h))
print("norm_first=True 是 Pre-LN：", torch.allclose(pre(x), out, atol=1e-4))

post = nn.TransformerEncoderLayer(64, 4, dropout=0, batch_first=True)
h = post.norm1(x + attend(post, x))
out = post.norm2(h + feed_forward(post, h))
print("默认是 Post-LN：", torch.allclose(post(x), out, atol=1e-4))
