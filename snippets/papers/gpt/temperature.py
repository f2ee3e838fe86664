import matplotlib.pyplot as plt
import torch

words = ["mat", "sofa", "floor", "roof", "moon", "idea"]
logits = torch.tensor([3.0, 2.4, 2.0, 1.2, -0.5, -2.0])   # 下一个词的分数

fig, axes = plt.subplots(1, 4, figsize=(9, 2.6), layout="constrained",
                         sharey=True)
for ax, temperature in zip(axes, (0.3, 1.0, 2.0)):
    p = (logits / temperature).softmax(-1)
    ax.bar(words, p)
    ax.set(title=f"temperature = {temperature}", ylim=(0, 1))
    print(f"温度 {temperature}：第一名 {p[0]:.1%}，末名 {p[-1]:.1%}")

p = logits.softmax(-1)
keep = p.cumsum(-1) - p < 0.8          # top_p：从大到小，凑够 0.8 为止
cut = torch.where(keep, p, 0)
cut = cut / cut.sum()
axes[3].bar(words, cut)
axes[3].set(title="top_p = 0.8")
print("top_p = 0.8 留下：", [w for w, k in zip(words, keep) if k])
axes[0].set_ylabel("probability")
for ax in axes:
    ax.tick_params(axis="x", rotation=60)
plt.show()
