import torch

torch.manual_seed(0)
weights = torch.tensor([1.0, 0.0, 3.0, 6.0])       # 不必加起来等于 1
draws = torch.multinomial(weights, 10_000, replacement=True)
print("放回，各占", draws.bincount(minlength=4) / 10_000)
print("不放回", torch.multinomial(weights, 3))     # 3 个，不重复

probs = torch.tensor([[0.9, 0.1], [0.2, 0.8]])     # 每行各抽 1 个
print("每行一个", torch.multinomial(probs, 1).squeeze(1))

print("抽 0 或 1", torch.bernoulli(torch.tensor([0.0, 0.5, 1.0])))
