import torch
from torch import nn

images = torch.randn(8, 3, 32, 32)

print(images.flatten(1).shape)                  # 从第 1 维起展平
print(images.view(images.size(0), -1).shape)    # 旧代码里的写法，结果相同
print(nn.Flatten()(images).shape)               # 放进 nn.Sequential 用
print(images.reshape(-1).shape)                 # 连 batch 也展平了

x = images.flatten(1)
print(x.unflatten(1, (3, 32, 32)).shape)        # 反过来：一维拆成三维
