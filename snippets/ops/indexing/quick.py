import torch

x = torch.arange(12).reshape(3, 4)
print(x)
print(x[1])              # 第 1 行
print(x[:, -1])          # 最后一列
print(x[:2, 1:3])        # 前两行的第 1、2 列
print(x[[0, 2]])         # 第 0、2 行
print(x[x > 8])          # 满足条件的元素
