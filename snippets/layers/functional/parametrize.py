import torch
from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).T


layer = nn.Linear(3, 3)
register_parametrization(layer, "weight", Symmetric())
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer(torch.randn(8, 3)).pow(2).sum().backward()
optimizer.step()
print("训练一步后仍然对称", torch.equal(layer.weight, layer.weight.T))
print([name for name, _ in layer.named_parameters()])
