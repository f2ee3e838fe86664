import torch

x = torch.zeros(2, 3, 4)
print(f"{x.transpose(1, 2).shape = }")
print(f"{x.mT.shape = }")
print(f"{x.permute(2, 0, 1).shape = }")
print(f"{x.movedim(-1, 0).shape = }")
print(f"{x.transpose(1, 2).is_contiguous() = }")
