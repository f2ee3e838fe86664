import torch
from torch import nn

layer = nn.TransformerEncoderLayer(64, nhead=4, dropout=0, batch_first=True)
encoder = nn.TransformerEncoder(layer, num_layers=2)
padding = torch.tensor([[False, False, False, False, True, True]])
causal = torch.ones(6, 6, dtype=torch.bool).triu(1)       # True 不许看

x = torch.randn(1, 6, 64)
for what, start in (("改填充     ", 4), ("改第 3 步起", 3)):
    changed = x.clone()
    changed[:, start:] = 0
    for name, options in (("没有掩码", {}),
                          ("填充掩码", {"src_key_padding_mask": padding}),
                          ("因果掩码", {"mask": causal})):
        before, after = encoder(x, **options), encoder(changed, **options)
        same = torch.isclose(before, after, atol=1e-5).all(dim=-1)[0]
        print(what, name, "没有变的步", same.nonzero().flatten().tolist())
