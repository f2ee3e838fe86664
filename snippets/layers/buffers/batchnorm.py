import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 8, kernel_size=3), nn.BatchNorm2d(8))
for name, buffer in model.named_buffers():
    print(f"{name:24}{tuple(buffer.shape)!s:6}{buffer.dtype}")
model(torch.randn(4, 3, 8, 8))
print("看过", model[1].num_batches_tracked.item(), "批")

numbers = sum(p.numel() for p in model.parameters())
extra = sum(b.numel() for b in model.buffers())
print("参数", numbers, "个数，缓冲", extra, "个数")
