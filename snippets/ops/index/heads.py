import torch

x = torch.randn(2, 10, 512)          # (batch, 步数, 宽)

heads = x.unflatten(-1, (8, 64)).transpose(1, 2)
print(heads.shape)                   # (batch, 头, 步数, 每头的宽)

merged = heads.transpose(1, 2).flatten(2)
print(merged.shape, torch.equal(merged, x))

steps = x.flatten(0, 1)              # 每一步当成一个样本
print(steps.shape)
