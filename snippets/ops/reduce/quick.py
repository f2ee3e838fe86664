import torch

x = torch.tensor([[1.0, 2.0, 3.0],
                  [4.0, 5.0, 6.0]])
print(x.sum())                           # 全部
print(x.sum(dim=0))                      # 每一列的和：第 0 维没了
print(x.mean(dim=1))                     # 每一行的平均
print(x.mean(dim=1, keepdim=True))       # 留下这一维，长度为 1
