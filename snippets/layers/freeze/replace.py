import torch
from torch import nn
from torchvision.models import resnet18

model = resnet18(weights="DEFAULT")
changed = []
for path, module in list(model.named_modules()):
    if isinstance(module, nn.ReLU):
        model.set_submodule(path, nn.SiLU())
        changed.append(path)
print(len(changed), "处", changed[:3])
print(model.layer1[0])

old = model.conv1                            # 名字固定时直接赋值
model.conv1 = nn.Conv2d(1, old.out_channels, old.kernel_size, old.stride,
                        old.padding, bias=False)
with torch.no_grad():                        # 灰度图：三个通道的权重相加
    model.conv1.weight.copy_(old.weight.sum(dim=1, keepdim=True))
print(model(torch.randn(2, 1, 64, 64)).shape)
