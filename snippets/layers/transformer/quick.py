import torch
from torch import nn

layer = nn.TransformerEncoderLayer(d_model=512, nhead=8, batch_first=True)
encoder = nn.TransformerEncoder(layer, num_layers=6)
x = torch.randn(2, 10, 512)                      # (batch, 步数, d_model)
padding = torch.zeros(2, 10, dtype=torch.bool)
padding[1, 6:] = True                            # True 是填充，不看
print(encoder(x, src_key_padding_mask=padding).shape)
