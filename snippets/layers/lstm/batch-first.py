import torch
from torch import nn

x = torch.randn(8, 20, 300)      # (batch, 步数, 词向量)
changed = x.clone()
changed[0] = 0                   # 只改第 0 句

for batch_first in (False, True):
    lstm = nn.LSTM(300, 128, batch_first=batch_first)
    before, (h_n, _) = lstm(x)
    after, _ = lstm(changed)
    same = torch.allclose(before[1], after[1], atol=1e-5)
    print(f"batch_first={batch_first}")
    print("  output", tuple(before.shape), "h_n", tuple(h_n.shape))
    print("  第 1 句的输出不变：", same)
