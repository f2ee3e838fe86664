import torch

predictions = torch.tensor([[3, 1, 4, 9], [5, 0, 0, 0]])
labels = torch.tensor([[3, 1, 4, 2], [5, 2, 0, 0]])       # 0 是填充

right = predictions == labels
real = labels != 0
print("填充也算：", right.float().mean().item())
print("只算真词：", round((right & real).sum().item() / real.sum().item(), 3))
