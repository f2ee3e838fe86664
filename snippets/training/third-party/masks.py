import torch
from torch import nn
from torch.nn import functional as F

x, values = torch.randn(1, 4, 8), torch.eye(4)[None]
is_word = torch.tensor([[True, True, True, False]])        # 最后一步是填充
attention = nn.MultiheadAttention(8, 1, batch_first=True)

for name, mask in (("is_word", is_word), ("~is_word", ~is_word)):
    _, a = attention(x, x, x, key_padding_mask=mask)
    b = F.scaled_dot_product_attention(x, x, values, mask[:, None])
    print(name, "看了这几步")
    print("  MultiheadAttention", a[0, 0].nonzero().flatten().tolist())
    print("  scaled_dot_product", b[0, 0].nonzero().flatten().tolist())
