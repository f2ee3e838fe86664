import warnings

import torch
from torch import nn

layer = nn.TransformerEncoderLayer(64, nhead=4, batch_first=True)
x = torch.randn(2, 5, 64)
padding = torch.tensor([[False, False, False, True, True],
                        [True, True, True, True, True]])    # 空句子

with warnings.catch_warnings(record=True) as caught, torch.inference_mode():
    nn.TransformerEncoder(layer, 2).eval()(x, src_key_padding_mask=padding)
for warning in caught:
    print("警告：", str(warning.message).partition(" and will")[0])

encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
for train in (True, False):
    encoder.train(train)
    with torch.inference_mode(not train):
        out = encoder(x, src_key_padding_mask=padding)
    print("训练" if train else "验证",
          "有 nan 的句子", out.isnan().flatten(1).any(dim=1).tolist())
