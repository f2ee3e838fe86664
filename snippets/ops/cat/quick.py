import torch

a = torch.tensor([[1, 2, 3]])
b = torch.tensor([[4, 5, 6]])
print(torch.cat((a, b), dim=0))       # 接在下面，维数不变
print(torch.cat((a, b), dim=1))       # 接在右边
print(torch.stack((a, b)).shape)      # 叠起来，多出一维
