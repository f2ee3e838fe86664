import torch

x = torch.tensor([[3, 9, 1],
                  [7, 2, 8]])
print("每行", x.topk(2).indices.tolist())
print("每列", torch.topk(x, 1, dim=0).indices.tolist())

values, flat = x.flatten().topk(2)           # 整个矩阵里最大的两个
rows, columns = torch.unravel_index(flat, x.shape)
print("全部", values.tolist(), list(zip(rows.tolist(), columns.tolist())))

print("第 2 小", x.flatten().kthvalue(2).values)     # 从小的数起
