import torch
from torch import nn


class Flip(nn.Module):
    def forward(self, x):
        return x if x.sum() > 0 else -x


class FlipFixed(nn.Module):
    def forward(self, x):
        return torch.where(x.sum() > 0, x, -x)


for model in (Flip(), FlipFixed()):
    name, x = type(model).__name__, torch.tensor([-1.0, -2.0])
    try:
        program = torch.export.export(model, (torch.ones(2),))
        print(name, program.module()(x))
    except Exception as error:
        print(name, type(error).__name__)
        print(str(error).partition(" (")[0])
