import torch

index = torch.tensor([[0], [2]])
ones = torch.ones(2, 1, dtype=torch.long)
try:
    torch.zeros(2, 3).scatter(1, index, ones)
except RuntimeError as error:
    print(error)
print(torch.zeros(2, 3).scatter(1, index, ones.float()))
