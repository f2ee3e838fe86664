import torch

x = torch.arange(12).reshape(3, 4)
rows = torch.tensor([True, False, True])
columns = torch.tensor([True, True, False, False])

print("取行：", x[rows].tolist())
try:
    x[columns]
except IndexError as error:
    print(error)
print("取列：", x[:, columns].tolist())

print("填充会广播，取下标不会：")       # rows[:, None] 是 (3, 1)
print(x.masked_fill(rows[:, None], 0))
