import torch
from torch import nn

x = torch.rand(2, 3, 4, 5)
y = x.to(memory_format=torch.channels_last)      # 形状不变，通道挨在一起
print(y.shape, torch.equal(x, y))
print("默认         ", x.stride())
print("channels_last", y.stride())

model = nn.Conv2d(3, 8, 3).to(memory_format=torch.channels_last)
print("输出也是     ", model(y).is_contiguous(
    memory_format=torch.channels_last))

for keep in (torch.preserve_format, torch.contiguous_format):
    print(keep, y.clone(memory_format=keep).stride())
