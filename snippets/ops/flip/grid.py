import torch

h, w = 2, 3
y, x = torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij")
print("y", y.tolist())
print("x", x.tolist())
points = torch.stack((x, y), dim=-1)             # 每个格子的坐标 (x, y)
print(points.shape, points[1, 2])

a = torch.tensor([0, 1])
b = torch.tensor([10, 20, 30])
print(torch.cartesian_prod(a, b).T)              # 所有的组合，排成列表
