import torch
from torch import nn
from torchvision.models.resnet import BasicBlock, resnet18

block = BasicBlock(64, 64)
nn.init.zeros_(block.bn2.weight)             # 最后一个 BatchNorm
x = torch.randn(8, 64, 16, 16).relu()
print("开始时整块等于恒等：", torch.equal(block(x), x))

model = resnet18(zero_init_residual=True)    # torchvision 的开关
print("bn2 都是 0：", (model.layer1[0].bn2.weight == 0).all().item())
