import torch
from torch import nn

model = nn.Sequential(
    nn.LSTM(300, 128, batch_first=True),
    nn.Linear(128, 2),
)
model(torch.randn(8, 20, 300))
