import torch

x = torch.tensor([[0.0, 0.0, 3.0],
                  [4.0, 0.0, 0.0]])
s = x.to_sparse()              # 稠密 → 稀疏
print(s.indices())             # 第 0 行是行号，第 1 行是列号
print(s.values())
print(torch.equal(s.to_dense(), x))      # 稀疏 → 稠密
