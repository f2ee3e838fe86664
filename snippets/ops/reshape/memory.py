import torch

x = torch.zeros(2, 3)
x.view(6)[0] = 7                # 改视图，原张量也变
print(x)

y = x.reshape(6)                # 能不复制时，reshape 就是 view
z = x.T.reshape(6)              # 转置后不连续，只好复制
print("x.reshape 共用内存：", y.data_ptr() == x.data_ptr())
print("x.T.reshape 共用内存：", z.data_ptr() == x.data_ptr())
