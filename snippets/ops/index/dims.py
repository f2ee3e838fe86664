import torch

x = torch.zeros(2, 3, 4)
print(f"{x.unsqueeze(0).shape = }")
print(f"{x.unsqueeze(-1).shape = }")

y = torch.zeros(1, 3, 1)
print(f"{y.squeeze(0).shape = }")
print(f"{y.squeeze().shape = }")

print(f"{x.transpose(1, 2).shape = }")
print(f"{x.permute(2, 0, 1).shape = }")
print(f"{x.movedim(-1, 0).shape = }")

row = torch.zeros(1, 3)
print(f"{row.expand(2, 3).shape = }")
print(f"{row.repeat(2, 3).shape = }")
print(f"{row.repeat_interleave(2, dim=1).shape = }")
