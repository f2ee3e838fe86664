import torch
from torch import nn
from torch.utils.data import DataLoader

model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU())
for x in DataLoader(torch.randn(65, 4), batch_size=32):
    print(x.shape)
    model(x)
