import torch
from torch import nn
from torchvision.models import resnet18

x = torch.randn(8, 64, 16, 16)
norm = nn.GroupNorm(4, 64)
groups = x.unflatten(1, (4, 16)).flatten(2)          # (8, 4, 16*16*16)
mean = groups.mean(-1, keepdim=True)
std = groups.std(-1, keepdim=True, unbiased=False)
same = ((groups - mean) / std).view_as(x)
print("等于按组归一化：", torch.allclose(norm(x), same, atol=1e-4))

model = resnet18(num_classes=10,
                 norm_layer=lambda channels: nn.GroupNorm(32, channels))
kinds = {type(layer).__name__ for layer in model.modules()}
print("模型里的归一化层：", kinds & {"GroupNorm", "BatchNorm2d"})
print(tuple(model(torch.randn(1, 3, 64, 64)).shape))    # 一批一张也能训练
