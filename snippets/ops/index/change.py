import torch

x = torch.zeros(2, 3, 4)
print(f"{x.reshape(6, 4).shape = }")
print(f"{x.view(6, 4).shape = }")
print(f"{x.reshape(2, -1).shape = }")
print(f"{x.reshape(-1).shape = }")
print(f"{x.flatten(1).shape = }")
print(f"{x.flatten(0, 1).shape = }")
print(f"{x.unflatten(2, (2, 2)).shape = }")
