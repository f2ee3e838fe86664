import torch
from torch import nn

model = nn.Module()
model.register_buffer("steps", torch.tensor(0))
model.steps += 1                             # 整数可以是缓冲
model.size = nn.Buffer(torch.tensor([224, 224]))    # 赋值的写法
print(dict(model.named_buffers()))
try:
    model.count = nn.Parameter(torch.tensor(0))
except RuntimeError as error:
    print(error)

model.mean = torch.zeros(3)                  # 先成了普通属性
try:
    model.register_buffer("mean", torch.zeros(3))
except KeyError as error:
    print(error)
