import torch

x = torch.tensor([[3, -1, 2],
                  [-5, 4, -2]])
mask = x > 0
print(x[mask])                           # 一维，按行的次序
print(torch.masked_select(x, mask))      # 同上
print(x[:, x[0] > 0])                    # 第 0 行为正的那些列
print(x[(x > -3) & (x < 3)])             # 条件用 & | ~，要加括号

x[~mask] = 0                             # 原地改不满足的
print(x)
