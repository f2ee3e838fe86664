import torch

x = torch.zeros(3)
y = x.unsqueeze(0)      # 不复制
y[0, 0] = 7
print(x)

x.unsqueeze_(0)         # 结尾是 _：改 x 自己的形状
print(x.shape)
x.squeeze_(0)
print(x.shape)
