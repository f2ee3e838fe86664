import torch

x = torch.tensor([[1.0, torch.nan], [torch.inf, 4.0]])
print("几个 nan   ", torch.isnan(x).sum().item())
print("没有 nan 的行", x[~x.isnan().any(dim=1)].tolist())

print("nan_to_num ", torch.nan_to_num(x, nan=0.0).tolist())   # inf 也换了
kept = torch.nan_to_num(x, nan=0.0, posinf=torch.inf, neginf=-torch.inf)
print("留下 inf   ", kept.tolist())
print("inf 也变 0 ", torch.where(torch.isfinite(x), x, 0).tolist())

x[torch.isnan(x)] = 0                          # 原地改，inf 不变
print("原地       ", x.tolist())
print("用 == 找不到：", torch.nan == torch.nan)
