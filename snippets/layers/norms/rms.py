import torch
from torch import nn

x = torch.randn(8, 20, 512) + 3
norm = nn.RMSNorm(512, eps=1e-6)
rms = (x.pow(2).mean(-1, keepdim=True) + 1e-6).sqrt()    # 均方根，不减均值
same = x / rms * norm.weight
print("等于公式：", torch.allclose(norm(x), same, atol=1e-5))

for norm in (nn.RMSNorm(512), nn.LayerNorm(512)):
    out = norm(x)
    print(f"{type(norm).__name__:9} 均方根 {out.pow(2).mean().sqrt():.2f}，"
          f"均值是 0：{(out.mean(-1).abs() < 1e-4).all().item()}，参数",
          [name for name, _ in norm.named_parameters()])
