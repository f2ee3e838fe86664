import torch

x = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print(x.flip(-1))                    # 左右翻转
print(x.roll(1, dims=-1))            # 向右滚一格，末尾的回到开头
print(torch.ones(3, 3).tril())       # 只留下三角
row, column = torch.meshgrid(torch.arange(2), torch.arange(3), indexing="ij")
print(row)                           # 每个格子的行号；column 是列号
