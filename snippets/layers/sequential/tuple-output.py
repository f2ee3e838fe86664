import torch
from torch import nn

x = torch.randn(8, 20, 300)
model = nn.Sequential(nn.LSTM(300, 128, batch_first=True), nn.Linear(128, 5))
try:
    model(x)
except TypeError as error:
    print(error)


class LastStep(nn.Module):
    def forward(self, result):
        output, _ = result                   # LSTM 给的是元组
        return output[:, -1]


model.insert(1, LastStep())
print(model(x).shape)
