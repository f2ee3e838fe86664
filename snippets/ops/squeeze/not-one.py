import torch

x = torch.zeros(8, 3, 32)
print(x.squeeze(1).shape)        # 第 1 维长 3：不报错，原样返回
print(x[:, 0].shape)             # 从 3 个里取 1 个，用下标
print(x.mean(dim=1).shape)       # 或者合成 1 个

try:
    x.squeeze(3)                 # 没有第 3 维，才报错
except IndexError as error:
    print(error)
