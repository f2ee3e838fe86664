import torch
from torch import nn

prices = torch.randn(16, 30)            # 16 条序列，每条 30 步，每步一个数
lstm = nn.LSTM(input_size=1, hidden_size=8, batch_first=True)
head = nn.Linear(8, 1)

x = prices.unsqueeze(-1)                # 每步的特征数是 1，补上这一维
output, _ = lstm(x)
predicted = head(output)
print(x.shape, predicted.shape)
print(predicted.squeeze(-1).shape)      # 去掉最后一维，与 prices 对得上
