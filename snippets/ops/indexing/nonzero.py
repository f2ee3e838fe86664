import torch

x = torch.tensor([[0, 7, 0],
                  [5, 0, 9]])
print(x.nonzero())                       # 每行是一个非零元素的位置
rows, columns = x.nonzero(as_tuple=True)
print(rows, columns, x[rows, columns])   # 这样才能当下标用

where_big = torch.nonzero(x > 6)         # 条件成立的位置
print(where_big.tolist(), x.count_nonzero().item())
