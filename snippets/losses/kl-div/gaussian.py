import torch
from torch.distributions import Normal, kl_divergence

torch.manual_seed(0)
mu, log_var = torch.randn(8, 16), torch.randn(8, 16)       # VAE 编码器的输出

by_hand = -0.5 * (1 + log_var - mu ** 2 - log_var.exp()).sum(dim=1)
built_in = kl_divergence(Normal(mu, (0.5 * log_var).exp()),
                         Normal(0.0, 1.0)).sum(dim=1)
print(by_hand.shape, torch.allclose(by_hand, built_in, atol=1e-5))
