import torch
from torch import nn

trained = nn.DataParallel(nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2)))
torch.save(trained.state_dict(), "model.pt")

model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2))
model.load_state_dict(torch.load("model.pt"))
