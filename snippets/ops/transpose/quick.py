import torch

x = torch.zeros(2, 3, 4, 5)
print(x.transpose(1, 2).shape)        # 只交换第 1、2 两维
print(x.permute(0, 3, 1, 2).shape)    # 写出全部维的新次序
print(x.movedim(-1, 1).shape)         # 把最后一维移到第 1 维

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(table.T)                        # 矩阵转置
