import torch
from torch import nn

trained = nn.DataParallel(nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2)))
torch.save(trained.state_dict(), "model.pt")
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2))

state = torch.load("model.pt")
state = {name.removeprefix("module."): t for name, t in state.items()}
print(model.load_state_dict(state))

torch.save(trained.module.state_dict(), "model.pt")     # 更好：存里面的
print(model.load_state_dict(torch.load("model.pt")))
