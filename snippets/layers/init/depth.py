import matplotlib.pyplot as plt
import torch
from torch import nn

inits = {
    "std=0.01": lambda w: nn.init.normal_(w, std=0.01),
    "default": lambda w: w,
    "xavier_normal_": nn.init.xavier_normal_,
    "kaiming_normal_": nn.init.kaiming_normal_,
    "std=0.2": lambda w: nn.init.normal_(w, std=0.2),
}
for name, init in inits.items():
    torch.manual_seed(0)
    x, spread = torch.randn(256, 256), []
    for _ in range(20):
        layer = nn.Linear(256, 256, bias=False)
        init(layer.weight)
        x = layer(x).relu()
        spread.append(x.std().item())
    plt.semilogy(range(1, 21), spread, label=name)
    print(f"{name:16} 第 20 层输出的标准差 {spread[-1]:.1e}")
plt.xlabel("layer (Linear + ReLU)")
plt.ylabel("std of the output")
plt.legend()
plt.show()
