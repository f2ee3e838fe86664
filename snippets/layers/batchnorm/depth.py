import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
plt.figure(figsize=(5, 3), layout="constrained")
for norm in (nn.Identity, nn.BatchNorm1d):
    x = torch.randn(64, 100)
    spread = []
    for _ in range(20):                       # 20 层，没有训练过
        x = torch.relu(norm(100)(nn.Linear(100, 100)(x)))
        spread.append(x.std(dim=0).mean())
    print(f"{norm.__name__:12} 第 1 层 {spread[0]:.2f}，"
          f"第 20 层 {spread[-1]:.1e}")
    log10 = torch.stack(spread).detach().log10()
    plt.plot(range(1, 21), log10, label=norm.__name__)
plt.xticks((1, 5, 10, 15, 20))
plt.xlabel("layer")
plt.ylabel("log10 of std over the batch")
plt.legend()
plt.show()
