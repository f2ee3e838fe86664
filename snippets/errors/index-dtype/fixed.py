import torch

frames = torch.arange(100, 111)
index = torch.linspace(0, len(frames) - 1, 4)
print("原来    ", index)
print("截断    ", index.long(), frames[index.long()])
print("四舍五入", index.round().long(), frames[index.round().long()])
