import torch

x = torch.arange(4)
try:
    x[::-1]
except ValueError as error:
    print(error)
print(x.flip(0))

try:
    x[torch.tensor([0.0, 2.0])]
except IndexError as error:
    print(error)
print(x[torch.tensor([0.0, 2.0]).long()])

try:
    x[4]
except IndexError as error:
    print(error)
