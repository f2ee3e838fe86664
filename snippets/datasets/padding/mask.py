import torch
from torch import nn

mask = torch.tensor([[True, True, True, False],
                     [True, False, False, False]])
x = torch.ones(2, 4, 8)                       # (batch, 步数, 特征)
x[~mask] = 9                                  # 填充处的数不该起作用

weight = mask[..., None].float()
mean = (x * weight).sum(1) / weight.sum(1)
print("平均，连填充", x.mean(1)[:, 0].tolist())
print("平均，用掩码", mean[:, 0].tolist())
largest = x.masked_fill(~mask[..., None], -torch.inf).amax(1)
print("最大，用掩码", largest[:, 0].tolist())

attention = nn.MultiheadAttention(8, 2, batch_first=True)
_, weights = attention(x, x, x, key_padding_mask=~mask)    # True 是不看
print("第 1 句各步的注意力", weights[1, 0].tolist())
