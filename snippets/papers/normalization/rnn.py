import torch
from torch import nn

torch.manual_seed(0)
recurrent = nn.Linear(64, 64, bias=False)
inputs = torch.randn(100, 8, 64)               # 100 步，8 个样本
for scale in (0.5, 1.0, 2.0):
    nn.init.orthogonal_(recurrent.weight, gain=scale)
    for norm in (nn.Identity(), nn.LayerNorm(64)):
        hidden, sizes = torch.zeros(8, 64), []
        for x in inputs:
            hidden = norm(recurrent(hidden) + x).relu()
            sizes.append(hidden.norm(dim=1).mean().item())
        print(f"权重 {scale}，{type(norm).__name__:9} 隐状态的长度："
              f"第 1 步 {sizes[0]:.1f}，第 100 步 {sizes[99]:.1e}")
