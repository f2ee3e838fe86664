import torch

buffer = torch.empty(2, 3)
buffer.zero_()
buffer[0].fill_(7)                              # 切片是视图，改得到
buffer[1].copy_(torch.tensor([1, 2, 3]))        # 类型不同也能抄进来
print(buffer)

x = torch.zeros(3)
y = x
y += 1                                          # 原地：x 也变
print(x)
y = y + 1                                       # 新的张量：x 不变
print(x, y)
