import torch

x = torch.tensor([[0.0, 0.0], [3.0, 4.0]])
print("两个向量", torch.dist(x[0], x[1]), torch.dist(x[0], x[1], p=1))

points = torch.tensor([[0.0, 1.0], [3.0, 3.0], [6.0, 8.0]])
table = torch.cdist(x, points)                     # 两两的距离
print(table)
nearest = table.topk(2, largest=False)             # 最近的两个点
print("最近的", nearest.indices.tolist())

close = (x[:, None] - points).norm(dim=-1)         # 不用 cdist 的写法
print(torch.allclose(close, table))
