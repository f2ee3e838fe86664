import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print(torch.diag(x))                             # 矩阵：取出对角线
print(torch.diag(torch.tensor([1.0, 2.0])))      # 向量：放成对角矩阵

similarity = torch.rand(5, 5)
similarity.fill_diagonal_(0)                     # 不和自己比
print(similarity.diagonal().sum())

batch = torch.arange(8).reshape(2, 2, 2)
print(batch.diagonal(dim1=-2, dim2=-1))          # 一批矩阵：各自的对角线
try:
    torch.diag(batch)
except RuntimeError as error:
    print(error)
