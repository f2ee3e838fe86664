import torch
import torch.nn.functional as F
from torch.distributions import Bernoulli, Categorical, Normal

logits, labels = torch.randn(8, 5), torch.randint(0, 5, (8,))
nll = -Categorical(logits=logits).log_prob(labels).mean()
print("交叉熵    ", torch.allclose(nll, F.cross_entropy(logits, labels)))

x, y = torch.randn(8), torch.randint(0, 2, (8,)).float()
nll = -Bernoulli(logits=x).log_prob(y).mean()
bce = F.binary_cross_entropy_with_logits(x, y)
print("二元交叉熵", torch.allclose(nll, bce))

pred, target = torch.randn(8), torch.randn(8)
nll = -Normal(pred, 1.0).log_prob(target).mean()
constant = 0.5 * torch.log(torch.tensor(2 * torch.pi))
mse = F.mse_loss(pred, target)
print("均方误差  ", torch.allclose(nll, mse / 2 + constant))
