import matplotlib.pyplot as plt
import torch
from torch.distributions import Normal

x = torch.linspace(-4, 4, 81)
plt.figure(figsize=(6, 3.2))
for std in (0.5, 1.0, 2.0):
    normal = Normal(0.0, std)
    plt.plot(x, normal.log_prob(x).exp(), label=f"Normal(0, {std})")
    inside = normal.cdf(torch.tensor(1.0)) - normal.cdf(torch.tensor(-1.0))
    print(f"标准差 {std}：熵 {normal.entropy():5.2f}，"
          f"落在 -1 到 1 的概率 {inside:.2f}")
plt.xlabel("x")
plt.ylabel("exp(log_prob(x))")
plt.legend()
plt.show()
