import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-4, 4, 9)
table = {                                    # 层、函数、公式
    "relu": (nn.ReLU(), F.relu, lambda x: x.clamp(min=0)),
    "leaky_relu": (nn.LeakyReLU(), F.leaky_relu,
                   lambda x: x.where(x > 0, 0.01 * x)),
    "elu": (nn.ELU(), F.elu, lambda x: x.where(x > 0, x.exp() - 1)),
    "gelu": (nn.GELU(), F.gelu, lambda x: x * torch.special.ndtr(x)),
    "silu": (nn.SiLU(), F.silu, lambda x: x * x.sigmoid()),
    "hardswish": (nn.Hardswish(), F.hardswish,
                  lambda x: x * (x + 3).clamp(0, 6) / 6),
    "relu6": (nn.ReLU6(), F.relu6, lambda x: x.clamp(0, 6)),
    "softplus": (nn.Softplus(), F.softplus, lambda x: (1 + x.exp()).log()),
    "sigmoid": (nn.Sigmoid(), F.sigmoid, lambda x: 1 / (1 + (-x).exp())),
    "tanh": (nn.Tanh(), F.tanh, lambda x: 2 * (2 * x).sigmoid() - 1),
}
for name, (layer, function, formula) in table.items():
    same = torch.equal(layer(x), function(x))
    close = torch.allclose(layer(x), formula(x), atol=1e-6)
    print(f"{name:11} 层 = 函数 {same}，= 公式 {close}")
