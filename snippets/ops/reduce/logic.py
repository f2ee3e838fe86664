import torch

x = torch.tensor([[1, 2, 0],
                  [3, 4, 5]])
print("有没有 0    ", (x == 0).any())
print("每行都为正  ", torch.all(x > 0, dim=1))
print("每行几个正数", (x > 0).sum(dim=1))             # True 算 1
print("占多少      ", f"{(x > 0).float().mean():.2f}")
