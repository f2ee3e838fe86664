import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 1000) + 3
for p in (0.1, 0.5, 0.9):
    out = nn.Dropout(p)(x)
    print(f"p={p}：0 占 {(out == 0).float().mean().item():.2f}，"
          f"均值 {out.mean().item():.2f}，标准差 {out.std().item():.2f}")
print(f"原来：均值 {x.mean().item():.2f}，标准差 {x.std().item():.2f}")
