import torch

row = torch.tensor([[1, 2, 3]])              # 1 行 3 列
print(row.expand(2, 3))                      # 看起来 2 行，内存里还是 1 行
print(row.repeat(2, 1))                      # 抄成 2 行
print(row.repeat_interleave(2, dim=1))       # 逐个元素重复
