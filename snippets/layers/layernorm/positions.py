import torch
from torch import nn

for name in ("Pre-LN", "Post-LN"):
    torch.manual_seed(0)
    x = torch.randn(8, 20, 64)
    spread = []
    for _ in range(24):
        norm, layer = nn.LayerNorm(64), nn.Linear(64, 64)
        if name == "Pre-LN":
            x = x + layer(norm(x))      # 先归一化，再进子层
        else:
            x = norm(x + layer(x))      # 相加之后归一化
        spread.append(x.std().item())
    print(f"{name:7} 输出的标准差：第 1 层 {spread[0]:.2f}，"
          f"第 8 层 {spread[7]:.2f}，第 24 层 {spread[23]:.2f}")
