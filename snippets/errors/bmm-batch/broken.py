import torch

q = torch.randn(8, 10, 64)           # (batch, 步数, 宽)
k = torch.randn(8, 10, 64)
scores = torch.bmm(q, k)             # 忘了转置 k
