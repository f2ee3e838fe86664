import torch

a = torch.tensor([1.0, 2.0, 3.0])
b = torch.tensor([10.0, 20.0])

print(a.unsqueeze(1) - b.unsqueeze(0))       # (3, 1) 减 (1, 2)，得 (3, 2)

x, y = torch.randn(5, 64), torch.randn(7, 64)
gap = x.unsqueeze(1) - y.unsqueeze(0)        # (5, 1, 64) 减 (1, 7, 64)
print(gap.shape, gap.norm(dim=-1).shape)     # 5 个点到 7 个点的距离
