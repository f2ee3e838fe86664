import torch
from torch import nn

model = nn.Linear(4, 3)
batches = [torch.randn(n, 4) for n in (16, 16, 5)]
with torch.inference_mode():
    parts = [model(x) for x in batches]       # 先放进列表
print(torch.cat(parts).shape)                 # 最后接一次；各批长度可以不同

images = [torch.rand(3, 32, 32) for _ in range(8)]
print(torch.stack(images).shape)              # 样本叠成一批
