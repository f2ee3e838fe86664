import matplotlib.pyplot as plt
import torch
from transformers import (
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

logits = torch.tensor([[4.0, 3.5, 2.5, 2.0, 1.5, 1.0, 0.5, 0.0]])
ways = {"as is": lambda _, x: x,
        "temperature=0.5": TemperatureLogitsWarper(0.5),
        "temperature=2.0": TemperatureLogitsWarper(2.0),
        "top_k=3": TopKLogitsWarper(3),
        "top_p=0.9": TopPLogitsWarper(0.9)}
figure, axes = plt.subplots(1, 5, figsize=(8, 2), sharey=True)
for ax, (name, change) in zip(axes, ways.items(), strict=True):
    probs = change(None, logits).softmax(dim=-1)[0]
    ax.bar(range(8), probs)
    ax.set_title(name, fontsize=9)
    ax.set(xlabel="token", xticks=[0, 3, 6])
    print(f"{name:16}", " ".join(f"{p:.2f}" for p in probs))
axes[0].set_ylabel("probability")
plt.show()
