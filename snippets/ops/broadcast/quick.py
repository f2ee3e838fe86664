import torch

x = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print(x + 10)                             # 标量加到每个元素
print(x + torch.tensor([10, 20, 30]))     # (3,)：每一行都加这一行
print(x + torch.tensor([[10], [20]]))     # (2, 1)：每一列都加这一列
