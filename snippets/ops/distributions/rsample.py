import torch
from torch.distributions import Normal, kl_divergence

mean = torch.tensor([0.5, -1.0], requires_grad=True)
log_std = torch.zeros(2, requires_grad=True)
latent = Normal(mean, log_std.exp())

print("sample 有梯度：", latent.sample().requires_grad)
z = latent.rsample()                         # mean + std * 噪声，可求导
print("rsample 有梯度：", z.requires_grad)

kl = kl_divergence(latent, Normal(0.0, 1.0)).sum()     # VAE 的 KL 项
(z.square().sum() + kl).backward()
print(f"KL {kl.item():.3f}", tuple(mean.grad.shape), tuple(log_std.grad.shape))
