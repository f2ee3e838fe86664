import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

lstm = nn.LSTM(300, 128, batch_first=True)
long, short = torch.randn(20, 300), torch.randn(5, 300)
alone = lstm(short)[0][-1]                # 没有填充时的最后一步

x = pad_sequence([long, short], batch_first=True)
lengths = torch.tensor([20, 5])
output, (h_n, c_n) = lstm(x)
last = output[torch.arange(2), lengths - 1]
print("output[:, -1]", torch.allclose(output[1, -1], alone, atol=1e-5))
print("h_n[-1]", torch.allclose(h_n[-1, 1], alone, atol=1e-5))
print("lengths - 1", torch.allclose(last[1], alone, atol=1e-5))

packed = pack_padded_sequence(x, lengths, batch_first=True,
                              enforce_sorted=False)
_, (h_n, c_n) = lstm(packed)              # 填充的步不算
print("打包后 h_n[-1]", torch.allclose(h_n[-1, 1], alone, atol=1e-5))
