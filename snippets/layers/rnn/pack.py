import torch
from torch import nn
from torch.nn.utils.rnn import (
    pack_padded_sequence,
    pad_packed_sequence,
    pad_sequence,
)

gru = nn.GRU(300, 64, batch_first=True, bidirectional=True)
sentences = [torch.randn(5, 300), torch.randn(20, 300), torch.randn(9, 300)]
lengths = torch.tensor([len(s) for s in sentences])     # 必须在 CPU 上
x = pad_sequence(sentences, batch_first=True)           # (3, 20, 300)

packed = pack_padded_sequence(x, lengths, batch_first=True,
                              enforce_sorted=False)     # 不用先排序
output, h_n = gru(packed)
output, _ = pad_packed_sequence(output, batch_first=True)
print(tuple(output.shape), "填充处是 0：", not output[0, 5:].any())

plain, _ = gru(x)                                       # 没有打包
for i, s in enumerate(sentences):
    alone, _ = gru(s)                                   # 没有填充
    same = [torch.allclose(out[i, :len(s)], alone, atol=1e-5)
            for out in (output, plain)]
    print(f"长 {len(s):2} 与单独算相同：打包 {same[0]}，不打包 {same[1]}")
