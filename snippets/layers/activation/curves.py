import matplotlib.pyplot as plt
import torch
from torch import nn

acts = [nn.ReLU(), nn.LeakyReLU(0.1), nn.ELU(), nn.GELU(),
        nn.SiLU(), nn.Softplus(), nn.Sigmoid(), nn.Tanh()]
fig, axes = plt.subplots(2, 4, figsize=(9, 4.5), sharex=True, sharey=True)
for act, ax in zip(acts, axes.flat):
    x = torch.linspace(-4, 4, 33, requires_grad=True)
    y = act(x)
    slope, = torch.autograd.grad(y.sum(), x)
    ax.plot(x.detach(), y.detach(), label="output")
    ax.plot(x.detach(), slope, "--", label="gradient")
    ax.set_title(type(act).__name__)
axes[0, 0].legend()
for ax in axes[-1]:
    ax.set_xlabel("input")
for ax in axes[:, 0]:
    ax.set_ylabel("value")
plt.show()
