import torch

x = torch.zeros(2, 3, 4)
y = torch.ones(2, 3, 4)
print(f"{torch.cat((x, y), dim=0).shape = }")
print(f"{torch.cat((x, y), dim=-1).shape = }")
print(f"{torch.stack((x, y)).shape = }")
print(f"{torch.stack((x, y), dim=-1).shape = }")

row = torch.zeros(1, 3)
print(f"{row.expand(2, 3).shape = }")
print(f"{row.repeat(2, 3).shape = }")
print(f"{row.repeat_interleave(2, dim=1).shape = }")
