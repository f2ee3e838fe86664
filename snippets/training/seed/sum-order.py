import torch

x = torch.tensor([1e8, 1.0, -1e8])           # float32 只有约 7 位有效数字
print("从左往右加", ((x[0] + x[1]) + x[2]).item())
print("先消掉大数", ((x[0] + x[2]) + x[1]).item())
