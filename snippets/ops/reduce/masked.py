import torch

x = torch.tensor([[1.0, 2.0, 3.0],
                  [4.0, 0.0, 0.0]])            # 0 是填充
lengths = torch.tensor([3, 1])
mask = torch.arange(3) < lengths[:, None]

print("错", x.mean(dim=1))                     # 填充也算进去了
print("对", (x * mask).sum(dim=1) / mask.sum(dim=1))

y = x.masked_fill(~mask, torch.nan)            # 或者把填充记成 nan
print("mean", y.mean(dim=1), "nanmean", y.nanmean(dim=1))
