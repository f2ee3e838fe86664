import torch

x = torch.zeros(20)                            # 全都相等
print("默认", x.argsort()[:6])
print("稳定", x.argsort(stable=True)[:6])

x = torch.tensor([3, 1, 2])
x.sort()                                       # 不是原地，要接住结果
print(x, torch.sort(x).values)
