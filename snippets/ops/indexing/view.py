import torch

x = torch.zeros(2, 3)
x[0][1] = 5                    # 整数和切片：视图，改得到 x
x[:, 0] += 1
x[x == 0] = -1                 # 直接赋值：改得到
print(x)

x[[0, 1]][0] = 100             # x[[0, 1]] 是复制，改的是它
x[x > 4][0] = 100
print(x)

row = x[0].clone()             # 不想改到 x，先复制
row[0] = 100
print(x[0, 0])
