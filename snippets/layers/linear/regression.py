import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(200, 2)
y = 3 * x[:, :1] - 2 * x[:, 1:] + 0.5 + 0.01 * torch.randn(200, 1)

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for step in range(300):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("系数", [round(w, 2) for w in model.weight[0].tolist()])
print("截距", round(model.bias.item(), 2))
