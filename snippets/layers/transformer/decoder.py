import torch
from torch import nn

layer = nn.TransformerDecoderLayer(64, nhead=4, batch_first=True)
decoder = nn.TransformerDecoder(layer, num_layers=2)
memory = torch.randn(2, 7, 64)                   # 编码器的输出
source_padding = torch.zeros(2, 7, dtype=torch.bool)
target = torch.randn(2, 5, 64)                   # 已写出的词
causal = torch.ones(5, 5, dtype=torch.bool).triu(1)

out = decoder(target, memory, tgt_mask=causal,
              memory_key_padding_mask=source_padding)
print(out.shape)
