import torch
from torch import nn

model = nn.Sequential(nn.Flatten(), nn.Linear(3 * 32 * 32, 10))
img = torch.rand(3, 32, 32)              # 一张图：通道、高、宽
batch = img.unsqueeze(0)                 # 一批，里面只有一张
scores = model(batch)
print(batch.shape, scores.shape)
print(scores[0].shape)                   # 取回这一张的结果
