import torch

frames = torch.arange(100, 111)               # 11 帧
index = torch.linspace(0, len(frames) - 1, 4)
print(index)
frames[index]
