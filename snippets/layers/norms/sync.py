import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 16, 3), nn.BatchNorm2d(16), nn.ReLU())
x = torch.randn(8, 3, 32, 32)
before, weight = model(x), model[1].weight

model = nn.SyncBatchNorm.convert_sync_batchnorm(model)    # 在 DDP 之前
print([type(layer).__name__ for layer in model])
print("参数还是原来的：", model[1].weight is weight)
print("单进程时与 BatchNorm 相同：", torch.allclose(model(x), before))
