import torch
from torch import nn


def mib(tensors):
    return f"{sum(t.nbytes for t in tensors) / 2**20:.1f} MiB"


for make in (torch.optim.SGD, torch.optim.Adam):
    model = nn.Linear(1024, 1024, bias=False)
    optimizer = make(model.parameters())
    model(torch.randn(8, 1024)).sum().backward()
    optimizer.step()
    states = [t for state in optimizer.state.values() for t in state.values()]
    print(make.__name__, "参数", mib(model.parameters()),
          " 梯度", mib(p.grad for p in model.parameters()),
          " 优化器", mib(states))
    optimizer.zero_grad()
    print("  zero_grad 之后，梯度是", model.weight.grad)
