import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 4), torch.randn(64, 1)
for init in (nn.init.zeros_, nn.init.ones_, nn.init.orthogonal_):
    model = nn.Sequential(nn.Linear(4, 3), nn.Tanh(), nn.Linear(3, 1))
    for layer in (model[0], model[2]):
        init(layer.weight)
        nn.init.zeros_(layer.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
    print(f"{init.__name__:12} 训练后 3 个单元的权重有几种："
          f"{model[0].weight.detach().unique(dim=0).shape[0]}")
