import torch
from torch import nn
from torch.utils.data import DataLoader

data = torch.linspace(-1, 1, 100)[:, None]


def train(seed):
    torch.manual_seed(seed)                  # 在建模型、建 loader 之前
    model = nn.Sequential(nn.Linear(1, 16), nn.Dropout(0.2), nn.Linear(16, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for x in DataLoader(data, batch_size=10, shuffle=True):
        loss = (model(x) - x.sin()).pow(2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


print("种子 0 两次", train(0) == train(0))
print("种子 0 和 1", train(0) == train(1))
