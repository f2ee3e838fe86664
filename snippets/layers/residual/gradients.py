import matplotlib.pyplot as plt
import torch
from torch import nn

plt.figure(figsize=(5, 3), layout="constrained")
for skip in (False, True):
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64) for _ in range(30)]
    x = torch.randn(32, 64)
    for layer in layers:
        x = layer(x).relu() + (x if skip else 0)
    labels = torch.randint(64, (32,))
    nn.functional.cross_entropy(x / x.std(), labels).backward()
    norms = torch.stack([layer.weight.grad.norm() for layer in layers])
    print(f"残差={skip}，梯度：首层 {norms[0]:.1e}，末层 {norms[-1]:.1e}")
    plt.plot(range(1, 31), norms.log10(), label=f"skip={skip}")
plt.xlabel("layer")
plt.ylabel("log10 of gradient norm")
plt.legend()
plt.show()
