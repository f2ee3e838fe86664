import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(model.state_dict(), "model.pt")                 # 存

again = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(again.load_state_dict(torch.load("model.pt")))       # 取
x = torch.randn(3, 4)
print(torch.equal(model(x), again(x)))
