import torch

x = torch.zeros(6)                           # 六个数都相等
print("topk       ", x.topk(3).indices)
order = x.sort(descending=True, stable=True).indices
print("稳定的 sort", order[:3])              # 相等时，先出现的在前

x = torch.tensor([1.0, torch.nan, 3.0])
print("有 nan", x.topk(1).values, x.nan_to_num(-torch.inf).topk(1).values)
