import torch

x = torch.zeros(1, 3).expand(4, 3)
x[0, 0] = 7                          # 只想改第 0 行：不报错，四行都变了
print(x)

x = torch.zeros(1, 3).expand(4, 3).clone()
x[0, 0] = 7
print(x)
