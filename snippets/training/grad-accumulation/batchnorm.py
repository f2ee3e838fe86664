import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(32, 4), torch.randn(32, 1)
for norm in (nn.Identity(), nn.BatchNorm1d(8), nn.LayerNorm(8)):
    model = nn.Sequential(nn.Linear(4, 8), norm, nn.ReLU(), nn.Linear(8, 1))
    grads = []
    for parts in (1, 4):
        model.zero_grad()
        for inputs, targets in zip(x.chunk(parts), y.chunk(parts)):
            loss = nn.functional.mse_loss(model(inputs), targets)
            (loss / parts).backward()
        grads.append(model[0].weight.grad)
    print(f"{type(norm).__name__:11}", torch.allclose(*grads, atol=1e-6))
