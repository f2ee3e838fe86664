import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(8, 3)              # 建好优化器以后又换了一层


def changed():
    before = [p.detach().clone() for p in model.parameters()]
    optimizer.zero_grad()
    model(torch.rand(16, 4)).logsumexp(-1).sum().backward()
    optimizer.step()
    after = model.named_parameters()
    return [n for (n, p), old in zip(after, before) if not p.equal(old)]


print("换层在后，变了的参数", changed())
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print("重建优化器，变了的参数", changed())
