import torch

x = torch.tensor([[3.0, 9.0, 1.0, 5.0],
                  [7.0, 2.0, 8.0, 6.0]])
values, indices = x.max(dim=1)               # max、min、median 带下标
print("max     ", values, indices)
print("amax    ", torch.amax(x, dim=1), x.amin(dim=1))  # 只要值
print("median  ", x.median(dim=1).values)    # 偶数个：中间两个里小的
print("quantile", x.quantile(0.5, dim=1))    # 中间两个的平均
print("全部    ", x.max().item(), torch.min(x).item(), x.median().item())
