import torch
from torch import nn

x = torch.randn(32, 20)                      # 32 条序列，没有特征维
changed = x.clone()
changed[0] += 1                              # 只改第 0 条

wrong = nn.LSTM(20, 64, batch_first=True)    # 不报错：当成一条 32 步的序列
same = wrong(x)[0][1].equal(wrong(changed)[0][1])
print("(32, 20)    第 1 条的输出不变：", same)

lstm = nn.LSTM(1, 64, batch_first=True)
x, changed = x.unsqueeze(-1), changed.unsqueeze(-1)      # (32, 20, 1)
same = lstm(x)[0][1].equal(lstm(changed)[0][1])
print("(32, 20, 1) 第 1 条的输出不变：", same)
