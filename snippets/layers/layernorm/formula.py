import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(8, 20, 512)
norm = nn.LayerNorm(512)
mean = x.mean(-1, keepdim=True)
var = x.var(-1, keepdim=True, unbiased=False)     # 除以 n
same = (x - mean) / (var + norm.eps).sqrt() * norm.weight + norm.bias
print("等于公式：", torch.allclose(norm(x), same, atol=1e-5))

plain = F.layer_norm(x, (512,))                   # 没有要学的参数
print("训练前相同：", torch.allclose(norm(x), plain, atol=1e-5))
alone = norm(x[:1])                               # 一批只有一个也行
print("与同批的无关：", torch.allclose(norm(x)[:1], alone, atol=1e-5))

images = nn.LayerNorm((64, 8, 8))                 # 最后三维一起归一化
print({name: tuple(p.shape) for name, p in images.named_parameters()})
