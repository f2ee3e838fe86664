import torch

ids = torch.tensor([[5, 8, 2, 0, 0], [7, 3, 9, 4, 1]])   # 0 是填充
mask = ids != 0
logits = torch.randn(2, 4, 10)       # 预测下一个词，比输入少一步
print(logits[mask].shape)
