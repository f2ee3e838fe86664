import torch
from torch import nn

model, history = nn.Linear(4, 1), []
for step in range(5):
    loss = model(torch.randn(8, 4)).pow(2).mean()
    loss.backward()
    history.append(loss.item())       # 存的是数，plt.plot(history) 可以画
print(len(history), type(history[0]))

weights = model.weight.detach().cpu().numpy()
print(type(weights), weights.shape)
