import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
print("除以 n-1", x.std(), x.var())                  # 默认
print("除以 n  ", torch.std(x, correction=0), torch.var(x, correction=0))

norm = nn.LayerNorm(4, eps=0)                        # 归一化层除以 n
by_hand = (x - x.mean()) / x.std(correction=0)
print(torch.allclose(norm(x), by_hand))
