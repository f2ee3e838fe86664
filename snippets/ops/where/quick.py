import torch

x = torch.tensor([3.0, torch.nan, -1.0, -5.0])
print(x.nan_to_num(nan=0.0))           # nan 变成 0
print(torch.where(x > 0, x, 0))        # 成立取 x，不成立取 0
print(x.masked_fill(x < -2, -2))       # 掩码为真的地方填 -2
print(x.isnan(), x.isnan().any())
