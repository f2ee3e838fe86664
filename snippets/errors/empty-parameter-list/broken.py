import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 8), nn.Linear(8, 2)]

optimizer = torch.optim.AdamW(Net().parameters(), lr=1e-3)
