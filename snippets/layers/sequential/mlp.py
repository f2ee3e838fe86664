import torch
from torch import nn


def mlp(*widths, activation=nn.ReLU, dropout=0.0):
    """mlp(784, 256, 128, 10)：两个隐藏层，最后一层后面没有激活。"""
    layers = []
    for inputs, outputs in zip(widths, widths[1:]):
        layers += [nn.Linear(inputs, outputs), activation(),
                   nn.Dropout(dropout)]
    return nn.Sequential(*layers[:-2])       # 列表要用 * 展开


model = mlp(784, 256, 128, 10, dropout=0.1)
print(model)
print(model(torch.randn(8, 784)).shape)
