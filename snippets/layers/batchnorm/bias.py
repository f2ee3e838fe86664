import torch
import torch.nn.functional as F
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=3, padding=1)
bn = nn.BatchNorm2d(16)
images, target = torch.randn(8, 3, 32, 32), torch.randn(8, 16, 32, 32)

outputs = []
for value in (0., 10.):
    nn.init.constant_(conv.bias, value)
    outputs.append(bn(conv(images)))
print("偏置 0 与 10，输出相同：",
      torch.allclose(outputs[0], outputs[1], atol=1e-4))

F.mse_loss(outputs[1], target).backward()
print("偏置的梯度小于 1e-6：", conv.bias.grad.abs().max().item() < 1e-6)
print("权重的梯度小于 1e-6：", conv.weight.grad.abs().max().item() < 1e-6)
