import torch

print("full    ", torch.full((3,), 7), torch.full((3,), -torch.inf))
print("eye     ", torch.eye(2).tolist())
print("arange  ", torch.arange(2, 10, 3))              # 不含终点，给步长
print("linspace", torch.linspace(0, torch.pi, 3))      # 含终点，给个数
print("logspace", torch.logspace(-3, 0, 4))            # 10 的幂，试学习率用

ids = torch.full((2, 6), 0)                            # 0 是填充
ids[0, :3] = torch.tensor([101, 7, 102])
print(ids)
