import torch
import torch.nn.functional as F


def mixup(x, y, classes, alpha):
    weight = torch.distributions.Beta(alpha, alpha).sample()
    other = torch.randperm(len(x))
    target = F.one_hot(y, classes).float()
    mixed = weight * x + (1 - weight) * x[other]
    return mixed, weight * target + (1 - weight) * target[other], weight, other


x, y = torch.randn(32, 3, 8, 8), torch.randint(10, (32,))
mixed, target, weight, other = mixup(x, y, 10, alpha=0.2)
print(mixed.shape, target.shape)
print("每行的目标加起来是 1：", torch.allclose(target.sum(1), torch.ones(32)))

# 交叉熵对目标是线性的，所以也可以混合两个损失
logits = torch.randn(32, 10)
soft = F.cross_entropy(logits, target)
twice = (weight * F.cross_entropy(logits, y)
         + (1 - weight) * F.cross_entropy(logits, y[other]))
print("混合目标 = 混合损失：", torch.allclose(soft, twice, atol=1e-5))
