import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 8), nn.Linear(8, 2)])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x).relu()
        return x


model = Net()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
print([name for name, _ in model.named_parameters()])
print(sum(p.numel() for p in model.parameters()))
