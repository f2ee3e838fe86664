import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
n = 5000
samples = {
    "rand": torch.rand(n),
    "randn": torch.randn(n),
    "normal(5, 2)": torch.normal(5.0, 2.0, (n,)),
    "randint(0, 6)": torch.randint(0, 6, (n,)).float(),
}
figure, axes = plt.subplots(1, 4, figsize=(8, 2.4), layout="constrained")
for axis, (name, x) in zip(axes, samples.items(), strict=True):
    axis.hist(x, bins=24, histtype="stepfilled")
    axis.set(title=name, xlabel="value")
    print(f"{name:13} 平均 {x.mean():5.2f}  标准差 {x.std():.2f}"
          f"  最小 {x.min():5.2f}  最大 {x.max():5.2f}")
axes[0].set_ylabel("count")
plt.show()
