import torch


def shapes(parts):
    return [tuple(part.shape) for part in parts]


x = torch.zeros(2, 3, 4)
y = torch.ones(2, 3, 4)
print(f"{torch.cat((x, y), dim=0).shape = }")
print(f"{torch.cat((x, y), dim=-1).shape = }")
print(f"{torch.stack((x, y)).shape = }")

print(f"{shapes(x.split(2, dim=-1)) = }")
print(f"{shapes(x.split([1, 3], dim=-1)) = }")
print(f"{shapes(x.chunk(2, dim=-1)) = }")
print(f"{shapes(x.unbind(0)) = }")

five = torch.zeros(5)
print(f"{shapes(five.chunk(4)) = }")           # 要 4 块，只得 3 块
print(f"{shapes(five.tensor_split(4)) = }")    # 一定是 4 块
