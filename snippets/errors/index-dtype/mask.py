import torch

x = torch.tensor([10, 11, 12, 13])
mask = torch.tensor([0.0, 1.0, 0.0, 1.0])
try:
    x[mask]
except IndexError as error:
    print("浮点：", error)
print("整数：", x[mask.long()])                # 取了第 0、1、0、1 个
print("布尔：", x[mask.bool()])
