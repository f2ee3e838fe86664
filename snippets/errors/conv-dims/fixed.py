import torch
from torch import nn

conv = nn.Conv2d(1, 32, kernel_size=3)

flat = torch.randn(64, 784)                  # 已经展平：拆回去
print(conv(flat.unflatten(1, (1, 28, 28))).shape)

batch = torch.randn(64, 28, 28)              # 一批灰度图：补通道维
print(conv(batch.unsqueeze(1)).shape)

image = torch.randn(1, 28, 28)               # 一张图：补 batch 维
print(conv(image.unsqueeze(0)).shape)

video = torch.randn(8, 16, 1, 28, 28)        # 5 维：先把帧并进 batch
frames = conv(video.flatten(0, 1))
print(frames.unflatten(0, (8, 16)).shape)
