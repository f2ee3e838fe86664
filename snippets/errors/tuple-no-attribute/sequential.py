import torch
from torch import nn

x = torch.randn(4, 10, 8)
lstm = nn.LSTM(8, 16, batch_first=True)
try:
    nn.Sequential(lstm, nn.Linear(16, 2))(x)
except TypeError as error:
    print(error)


class LastStep(nn.Module):           # 放在 LSTM 后面，取出张量
    def forward(self, result):
        output, _ = result
        return output[:, -1]


print(nn.Sequential(lstm, LastStep(), nn.Linear(16, 2))(x).shape)
