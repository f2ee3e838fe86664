import torch
from torch import nn

layer = nn.Linear(28 * 28, 128)              # 输入 784 个特征，输出 128 个
images = torch.randn(32, 1, 28, 28)
print(layer(images.flatten(1)).shape)
print("weight", tuple(layer.weight.shape), "bias", tuple(layer.bias.shape))
