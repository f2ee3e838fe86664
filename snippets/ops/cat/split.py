import torch

x = torch.arange(10)
print("每块长 4      ", [p.tolist() for p in x.split(4)])
print("给定各块的长  ", [p.tolist() for p in torch.split(x, [2, 3, 5])])
print("要 4 块       ", [p.tolist() for p in torch.chunk(x, 4)])
print("要 6 块得 5 块", [p.tolist() for p in x.chunk(6)])
print("一定是 6 块   ", [p.tolist() for p in x.tensor_split(6)])

qkv = torch.randn(8, 20, 3 * 64)          # 一次算出 q、k、v，再拆开
q, k, v = qkv.chunk(3, dim=-1)
print(q.shape)
